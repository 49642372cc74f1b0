// The laws that every largest remainder over exact shares keeps: within quota, in the order of the shares, within whole
// bounds, and no other whole numbers with the same sum are nearer to the exact shares.

include "Division.dfy"
include "Sums.dfy"
include "LargestRemainder.dfy"

module Laws {
  import opened Division
  import opened Sums
  import opened LargestRemainder

  // How much more than the exact share each amount is, over the denominator.
  function Deviations(s: Shares, amounts: seq<int>, k: nat): seq<int>
    requires k <= |s.numerators| && k <= |amounts|
    ensures |Deviations(s, amounts, k)| == k
    ensures forall i :: 0 <= i < k ==> Deviations(s, amounts, k)[i] == Deviation(s, amounts, i)
  {
    if k == 0 then [] else Deviations(s, amounts, k - 1) + [Deviation(s, amounts, k - 1)]
  }

  function Deviation(s: Shares, amounts: seq<int>, i: nat): int
    requires i < |s.numerators| && i < |amounts|
  {
    amounts[i] * s.denominator - s.numerators[i]
  }

  lemma SumOfDeviations(s: Shares, amounts: seq<int>, k: nat)
    requires k <= |s.numerators| && k <= |amounts|
    ensures Sum(Deviations(s, amounts, k)) == SumTo(amounts, k) * s.denominator - SumTo(s.numerators, k)
  {
    if k > 0 {
      SumOfDeviations(s, amounts, k - 1);
      SumOfEqualNumbers(Deviations(s, amounts, k - 1), Deviations(s, amounts, k), k - 1);
      Distributes(SumTo(amounts, k - 1), amounts[k - 1], s.denominator);
    }
  }

  // Without a unit the deviation is the remainder below, with one it is what the remainder lacks to a whole unit above.
  lemma DeviationFollowsFromTheRemainder(s: Shares, total: int, amounts: seq<int>, i: nat)
    requires AreSharesOf(s, total) && IsLargestRemainder(s, total, amounts) && i < |amounts|
    ensures Deviation(s, amounts, i) == (if GotUnit(s, amounts, i) then s.denominator else 0) - Remainder(s, i)
  {
    ShareIsRoundedDownAndRemainder(s, i);
    if GotUnit(s, amounts, i) {
      Distributes(RoundedDown(s, i), 1, s.denominator);
    }
  }

  lemma {:result} SumsToTheTotal(s: Shares, total: int)
    requires AreSharesOf(s, total)
    ensures Sum(Amounts(s, total)) == total
  {
  }

  // Less than one unit from the exact share on either side: the floor or the ceiling. A whole share has both in one.
  lemma {:result} StaysWithinQuota(s: Shares, total: int, i: nat)
    requires AreSharesOf(s, total) && i < |s.numerators|
    ensures s.numerators[i] - s.denominator < Amounts(s, total)[i] * s.denominator < s.numerators[i] + s.denominator
    ensures Remainder(s, i) == 0 ==> Amounts(s, total)[i] * s.denominator == s.numerators[i]
  {
    var amounts := Amounts(s, total);
    DeviationFollowsFromTheRemainder(s, total, amounts, i);
    if GotUnit(s, amounts, i) && Remainder(s, i) == 0 {
      NobodyWithoutARemainderGetsAUnit(s, total, amounts, i);
    }
  }

  lemma NobodyWithoutARemainderGetsAUnit(s: Shares, total: int, amounts: seq<int>, i: nat)
    requires AreSharesOf(s, total) && IsLargestRemainder(s, total, amounts) && i < |amounts|
    requires Remainder(s, i) == 0
    ensures !GotUnit(s, amounts, i)
  {
    if GotUnit(s, amounts, i) {
      // Then whoever got no unit has no remainder either, so that nobody is below the exact share and one is above.
      var n := |amounts|;
      var deviations := Deviations(s, amounts, n);
      forall j | 0 <= j < n
        ensures deviations[j] >= 0
      {
        DeviationFollowsFromTheRemainder(s, total, amounts, j);
        if !GotUnit(s, amounts, j) {
          assert GoesBefore(s, i, j);
        }
      }
      DeviationFollowsFromTheRemainder(s, total, amounts, i);
      SumOfNumbersFromZero(deviations, n);
      SumOfDeviations(s, amounts, n);
    }
  }

  lemma {:result} ShareOfZeroGetsZero(s: Shares, total: int, i: nat)
    requires AreSharesOf(s, total) && i < |s.numerators| && s.numerators[i] == 0
    ensures Amounts(s, total)[i] == 0
  {
    ShareIsRoundedDownAndRemainder(s, i);
    NobodyWithoutARemainderGetsAUnit(s, total, Amounts(s, total), i);
  }

  lemma {:result} LargerShareGetsAtLeastAsMuch(s: Shares, total: int, i: nat, j: nat)
    requires AreSharesOf(s, total) && i < |s.numerators| && j < |s.numerators|
    requires s.numerators[i] > s.numerators[j]
    ensures Amounts(s, total)[i] >= Amounts(s, total)[j]
  {
    var amounts := Amounts(s, total);
    RoundingDownKeepsTheOrder(s.numerators[j], s.numerators[i], s.denominator);
    if RoundedDown(s, i) == RoundedDown(s, j) {
      ShareIsRoundedDownAndRemainder(s, i);
      ShareIsRoundedDownAndRemainder(s, j);
      assert GoesBefore(s, i, j);
      assert GotUnit(s, amounts, j) ==> GotUnit(s, amounts, i);
    }
  }

  // Of equal shares the first code gets as much as the other, or one unit more.
  lemma {:result} EqualSharesDifferByAtMostOneUnit(s: Shares, total: int, i: nat, j: nat)
    requires AreSharesOf(s, total) && i < |s.numerators| && j < |s.numerators|
    requires s.numerators[i] == s.numerators[j] && s.codes[i] < s.codes[j]
    ensures 0 <= Amounts(s, total)[i] - Amounts(s, total)[j] <= 1
  {
    assert GoesBefore(s, i, j);
    assert GotUnit(s, Amounts(s, total), j) ==> GotUnit(s, Amounts(s, total), i);
  }

  // A whole number that the exact share keeps to, the amount keeps to as well: so minimum and maximum hold.
  lemma {:result} WholeBoundsOfTheShareHoldForTheAmount(s: Shares, total: int, i: nat, bound: int)
    requires AreSharesOf(s, total) && i < |s.numerators|
    ensures bound * s.denominator <= s.numerators[i] ==> bound <= Amounts(s, total)[i]
    ensures s.numerators[i] <= bound * s.denominator ==> Amounts(s, total)[i] <= bound
  {
    StaysWithinQuota(s, total, i);
    var amount := Amounts(s, total)[i];
    if bound >= amount + 1 {
      assert bound * s.denominator >= (amount + 1) * s.denominator;
    }
    if bound <= amount - 1 {
      assert bound * s.denominator <= (amount - 1) * s.denominator;
    }
  }
}
