// A total divided in proportion to weights: the laws of README, as the callers of Apportionment and Distribution see them.
// Weights are whole numbers: fractions are brought to one denominator first, and lemma ScaledWeightsChangeNothing says that
// it does not matter which.

include "Division.dfy"
include "Sums.dfy"
include "LargestRemainder.dfy"
include "Laws.dfy"

module Weights {
  import opened Division
  import opened Sums
  import opened LargestRemainder
  import opened Laws

  // None negative, not all zero, and a code for each.
  predicate AreWeights(weights: seq<int>, codes: seq<int>)
  {
    |codes| == |weights| &&
    (forall i :: 0 <= i < |weights| ==> weights[i] >= 0) &&
    Sum(weights) > 0 &&
    AllDiffer(codes)
  }

  function Multiples(factor: int, numbers: seq<int>): seq<int>
    ensures |Multiples(factor, numbers)| == |numbers|
    ensures forall i :: 0 <= i < |numbers| ==> Multiples(factor, numbers)[i] == factor * numbers[i]
  {
    if |numbers| == 0 then [] else
      Multiples(factor, numbers[..|numbers| - 1]) + [factor * numbers[|numbers| - 1]]
  }

  // The exact share of a weight is total · weight / sum of the weights.
  function SharesOf(size: nat, weights: seq<int>, codes: seq<int>): Shares
    requires AreWeights(weights, codes)
    ensures AreSharesOf(SharesOf(size, weights, codes), size)
  {
    SumOfMultiples(weights, size, Multiples(size, weights), |weights|);
    Shares(Multiples(size, weights), Sum(weights), codes)
  }

  // A negative total mirrors the positive one.
  function Divide(total: int, weights: seq<int>, codes: seq<int>): seq<int>
    requires AreWeights(weights, codes)
    ensures |Divide(total, weights, codes)| == |weights|
  {
    if total >= 0 then Amounts(SharesOf(total, weights, codes), total)
    else Multiples(-1, Amounts(SharesOf(-total, weights, codes), -total))
  }

  lemma {:result} NegativeTotalMirrorsThePositiveOne(total: int, weights: seq<int>, codes: seq<int>, i: nat)
    requires AreWeights(weights, codes) && i < |weights|
    ensures Divide(-total, weights, codes)[i] == -Divide(total, weights, codes)[i]
  {
    if total == 0 {
      AmountHasQuota(0, weights, codes, i);
    }
  }

  lemma AmountHasQuota(size: nat, weights: seq<int>, codes: seq<int>, i: nat)
    requires AreWeights(weights, codes) && i < |weights|
    ensures size * weights[i] - Sum(weights) < Divide(size, weights, codes)[i] * Sum(weights)
    ensures Divide(size, weights, codes)[i] * Sum(weights) < size * weights[i] + Sum(weights)
    ensures size == 0 ==> Divide(size, weights, codes)[i] == 0
  {
    var s := SharesOf(size, weights, codes);
    StaysWithinQuota(s, size, i);
    if size == 0 {
      ShareOfZeroGetsZero(s, 0, i);
    }
  }

  lemma {:result} AmountsSumToTheTotal(total: int, weights: seq<int>, codes: seq<int>)
    requires AreWeights(weights, codes)
    ensures Sum(Divide(total, weights, codes)) == total
  {
    if total < 0 {
      var mirrored := Amounts(SharesOf(-total, weights, codes), -total);
      SumOfMultiples(mirrored, -1, Divide(total, weights, codes), |mirrored|);
    }
  }

  // The amount is the exact share rounded down or up: total · weight and amount · sum are less than the sum apart.
  lemma {:result} AmountsStayWithinQuota(total: int, weights: seq<int>, codes: seq<int>, i: nat)
    requires AreWeights(weights, codes) && i < |weights|
    ensures total * weights[i] - Sum(weights) < Divide(total, weights, codes)[i] * Sum(weights)
    ensures Divide(total, weights, codes)[i] * Sum(weights) < total * weights[i] + Sum(weights)
  {
    if total >= 0 {
      AmountHasQuota(total, weights, codes, i);
    } else {
      AmountHasQuota(-total, weights, codes, i);
      var mirrored := Divide(-total, weights, codes)[i];
      assert (-total) * weights[i] == -(total * weights[i]);
      assert (-mirrored) * Sum(weights) == -(mirrored * Sum(weights));
    }
  }

  lemma {:result} WeightOfZeroGetsZero(total: int, weights: seq<int>, codes: seq<int>, i: nat)
    requires AreWeights(weights, codes) && i < |weights| && weights[i] == 0
    ensures Divide(total, weights, codes)[i] == 0
  {
    var size := if total < 0 then -total else total;
    ShareOfZeroGetsZero(SharesOf(size, weights, codes), size, i);
  }

  lemma {:result} LargerWeightGetsAtLeastAsMuch(size: nat, weights: seq<int>, codes: seq<int>, i: nat, j: nat)
    requires AreWeights(weights, codes) && i < |weights| && j < |weights|
    requires weights[i] > weights[j]
    ensures Divide(size, weights, codes)[i] >= Divide(size, weights, codes)[j]
  {
    var s := SharesOf(size, weights, codes);
    if size == 0 {
      AmountHasQuota(0, weights, codes, i);
      AmountHasQuota(0, weights, codes, j);
    } else {
      assert size * weights[i] == size * weights[j] + size * (weights[i] - weights[j]);
      assert size * (weights[i] - weights[j]) > 0;
      LargerShareGetsAtLeastAsMuch(s, size, i, j);
    }
  }

  // And the first code gets no less than the other.
  lemma {:result} EqualWeightsDifferByAtMostOneUnit(size: nat, weights: seq<int>, codes: seq<int>, i: nat, j: nat)
    requires AreWeights(weights, codes) && i < |weights| && j < |weights|
    requires weights[i] == weights[j] && codes[i] < codes[j]
    ensures 0 <= Divide(size, weights, codes)[i] - Divide(size, weights, codes)[j] <= 1
  {
    EqualSharesDifferByAtMostOneUnit(SharesOf(size, weights, codes), size, i, j);
  }

  // The same figures in other units, or fractions over another denominator.
  lemma {:result} ScaledWeightsChangeNothing(total: int, weights: seq<int>, codes: seq<int>, factor: int)
    requires AreWeights(weights, codes) && factor > 0
    ensures AreWeights(Multiples(factor, weights), codes)
    ensures Divide(total, Multiples(factor, weights), codes) == Divide(total, weights, codes)
  {
    var scaled := Multiples(factor, weights);
    SumOfMultiples(weights, factor, scaled, |weights|);
    assert factor * Sum(weights) > 0;
    forall i | 0 <= i < |weights|
      ensures scaled[i] >= 0
    {
      assert factor * weights[i] >= 0;
    }
    var size := if total < 0 then -total else total;
    var s := SharesOf(size, weights, codes);
    var t := SharesOf(size, scaled, codes);
    forall i | 0 <= i < |weights|
      ensures t.numerators[i] == factor * s.numerators[i]
    {
      FactorsChangePlaces(size, factor, weights[i]);
    }
    ScaledSharesHaveTheSameResult(s, t, size, factor, Amounts(s, size));
    TwoResultsAreEqual(t, size, Amounts(s, size), Amounts(t, size));
  }

  lemma ScaledSharesHaveTheSameResult(s: Shares, t: Shares, total: int, factor: int, amounts: seq<int>)
    requires AreSharesOf(s, total) && AreSharesOf(t, total) && factor > 0
    requires |t.numerators| == |s.numerators| && t.codes == s.codes && t.denominator == factor * s.denominator
    requires forall i :: 0 <= i < |s.numerators| ==> t.numerators[i] == factor * s.numerators[i]
    requires IsLargestRemainder(s, total, amounts)
    ensures IsLargestRemainder(t, total, amounts)
  {
    forall i | 0 <= i < |amounts|
      ensures RoundedDown(t, i) == RoundedDown(s, i) && Remainder(t, i) == factor * Remainder(s, i)
    {
      ScaledDivision(s.numerators[i], s.denominator, factor);
    }
    forall i, j | 0 <= i < |amounts| && 0 <= j < |amounts| && GoesBefore(s, i, j)
      ensures GoesBefore(t, i, j)
    {
      ScalingKeepsTheOrder(Remainder(s, i), Remainder(s, j), factor);
      ScalingKeepsTheOrder(s.numerators[i], s.numerators[j], factor);
    }
  }

  lemma FactorsChangePlaces(one: int, other: int, number: int)
    ensures one * (other * number) == other * (one * number)
  {
  }

  lemma ScalingKeepsTheOrder(one: int, other: int, factor: int)
    requires factor > 0
    ensures one > other ==> factor * one > factor * other
    ensures one == other ==> factor * one == factor * other
  {
    if one > other {
      assert factor * (one - other) > 0;
    }
  }

  lemma ScaledDivision(number: int, denominator: int, factor: int)
    requires denominator > 0 && factor > 0 && factor * denominator > 0
    ensures (factor * number) / (factor * denominator) == number / denominator
    ensures (factor * number) % (factor * denominator) == factor * (number % denominator)
  {
    var quotient := number / denominator;
    var remainder := number % denominator;
    assert number == quotient * denominator + remainder;
    assert factor * number == quotient * (factor * denominator) + factor * remainder;
    assert 0 <= factor * remainder < factor * denominator;
    DivisionIsUnique(factor * number, factor * denominator, quotient, factor * remainder);
  }
}
