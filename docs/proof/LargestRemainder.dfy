// Largest remainder over exact shares: what it is, that there always is one result, and that there is only one.
// The steps are those of src/EHelse.Domain/Allocation/Rounding/LargestRemainderRounding.cs.

include "Division.dfy"
include "Sums.dfy"

module LargestRemainder {
  import opened Division
  import opened Sums

  // Exact shares over one denominator: recipient i has numerators[i] / denominator. A recipient's code stands for its
  // place in ordinal order; where there are no codes, it is the index.
  datatype Shares = Shares(numerators: seq<int>, denominator: int, codes: seq<int>)

  // What is distributed exactly: shares from zero up that sum to the total, and codes that differ.
  predicate AreSharesOf(s: Shares, total: int)
  {
    s.denominator > 0 &&
    |s.codes| == |s.numerators| &&
    Sum(s.numerators) == total * s.denominator &&
    (forall i :: 0 <= i < |s.numerators| ==> s.numerators[i] >= 0) &&
    AllDiffer(s.codes)
  }

  predicate AllDiffer(codes: seq<int>)
  {
    forall i, j :: 0 <= i < j < |codes| ==> codes[i] != codes[j]
  }

  predicate IsRecipient(s: Shares, i: int)
  {
    s.denominator > 0 && |s.codes| == |s.numerators| && 0 <= i < |s.numerators|
  }

  function RoundedDown(s: Shares, i: int): int
    requires IsRecipient(s, i)
  {
    s.numerators[i] / s.denominator
  }

  // The remainder, over the denominator.
  function Remainder(s: Shares, i: int): int
    requires IsRecipient(s, i)
  {
    s.numerators[i] % s.denominator
  }

  lemma ShareIsRoundedDownAndRemainder(s: Shares, i: int)
    requires IsRecipient(s, i)
    ensures s.numerators[i] == RoundedDown(s, i) * s.denominator + Remainder(s, i)
    ensures 0 <= Remainder(s, i) < s.denominator
  {
  }

  // The tie rule: the larger remainder, then the larger share, then the first code.
  predicate GoesBefore(s: Shares, i: int, j: int)
    requires IsRecipient(s, i) && IsRecipient(s, j)
  {
    Remainder(s, i) > Remainder(s, j) ||
    (Remainder(s, i) == Remainder(s, j) &&
      (s.numerators[i] > s.numerators[j] ||
      (s.numerators[i] == s.numerators[j] && s.codes[i] < s.codes[j])))
  }

  // What a result is: every share rounded down or one more, as many of these as are needed for the total, and nobody
  // who got a unit stands after one who did not.
  predicate IsLargestRemainder(s: Shares, total: int, amounts: seq<int>)
    requires AreSharesOf(s, total)
  {
    |amounts| == |s.numerators| &&
    Sum(amounts) == total &&
    (forall i :: 0 <= i < |amounts| ==> amounts[i] == RoundedDown(s, i) || amounts[i] == RoundedDown(s, i) + 1) &&
    (forall i, j :: 0 <= i < |amounts| && 0 <= j < |amounts| && GotUnit(s, amounts, i) && !GotUnit(s, amounts, j)
      ==> GoesBefore(s, i, j))
  }

  predicate GotUnit(s: Shares, amounts: seq<int>, i: int)
    requires IsRecipient(s, i) && |amounts| == |s.numerators|
  {
    amounts[i] > RoundedDown(s, i)
  }

  // ---- There is at most one result ----

  lemma {:result} TwoResultsAreEqual(s: Shares, total: int, one: seq<int>, other: seq<int>)
    requires AreSharesOf(s, total)
    requires IsLargestRemainder(s, total, one) && IsLargestRemainder(s, total, other)
    ensures one == other
  {
    if i :| 0 <= i < |one| && one[i] > other[i] {
      var j := SomebodyHasLess(other, one, i);
      assert GoesBefore(s, i, j) && GoesBefore(s, j, i);
    } else if i :| 0 <= i < |one| && one[i] < other[i] {
      var j := SomebodyHasLess(one, other, i);
      assert GoesBefore(s, i, j) && GoesBefore(s, j, i);
    }
  }

  // Where one has more in another vector with the same sum, somebody has less.
  lemma SomebodyHasLess(less: seq<int>, more: seq<int>, i: nat) returns (j: nat)
    requires |less| == |more| && Sum(less) == Sum(more)
    requires i < |less| && less[i] < more[i]
    ensures j < |less| && less[j] > more[j]
  {
    if forall k :: 0 <= k < |less| ==> less[k] <= more[k] {
      SumIsMonotone(less, more, |less|);
    }
    j :| 0 <= j < |less| && less[j] > more[j];
  }

  // ---- There is one: the steps ----

  // The first step: every share rounded down.
  function AllRoundedDown(s: Shares, k: nat): seq<int>
    requires s.denominator > 0 && |s.codes| == |s.numerators| && k <= |s.numerators|
    ensures |AllRoundedDown(s, k)| == k
    ensures forall i :: 0 <= i < k ==> AllRoundedDown(s, k)[i] == RoundedDown(s, i)
  {
    if k == 0 then [] else AllRoundedDown(s, k - 1) + [RoundedDown(s, k - 1)]
  }

  function UnitsLeft(s: Shares, total: int): int
    requires AreSharesOf(s, total)
  {
    total - Sum(AllRoundedDown(s, |s.numerators|))
  }

  lemma {:result} UnitsLeftAreFewerThanRecipients(s: Shares, total: int)
    requires AreSharesOf(s, total)
    ensures 0 <= UnitsLeft(s, total)
    ensures UnitsLeft(s, total) < |s.numerators| || UnitsLeft(s, total) == |s.numerators| == 0
  {
    var n := |s.numerators|;
    var d := s.denominator;
    var down := AllRoundedDown(s, n);
    RoundedDownSums(s, n);
    var left := UnitsLeft(s, total);
    assert Sum(down) * d + left * d == total * d;
    if n > 0 {
      assert left * d <= n * (d - 1);
      if left >= n {
        assert left * d >= n * d;
      }
    }
    if left < 0 {
      assert left * d < 0;
    }
  }

  // What rounding down takes away is the sum of the remainders.
  lemma RoundedDownSums(s: Shares, k: nat)
    requires s.denominator > 0 && |s.codes| == |s.numerators| && k <= |s.numerators|
    ensures 0 <= SumTo(s.numerators, k) - Sum(AllRoundedDown(s, k)) * s.denominator <= k * (s.denominator - 1)
  {
    if k > 0 {
      RoundedDownSums(s, k - 1);
      ShareIsRoundedDownAndRemainder(s, k - 1);
      var before := AllRoundedDown(s, k - 1);
      SumOfEqualNumbers(before, AllRoundedDown(s, k), k - 1);
      Distributes(Sum(before), RoundedDown(s, k - 1), s.denominator);
      Distributes(k - 1, 1, s.denominator - 1);
    }
  }

  // The second step: the recipients in the order of the tie rule, as any sort finds it.
  predicate IsOrder(s: Shares, order: seq<int>)
  {
    |order| == |s.numerators| &&
    (forall k :: 0 <= k < |order| ==> IsRecipient(s, order[k])) &&
    (forall k, l :: 0 <= k < l < |order| ==> GoesBefore(s, order[k], order[l]))
  }

  // The third step: one unit each to the first.
  function WithUnits(amounts: seq<int>, order: seq<int>, units: nat): seq<int>
    requires units <= |order| && forall k :: 0 <= k < |order| ==> IsIndex(amounts, order[k])
    ensures |WithUnits(amounts, order, units)| == |amounts|
  {
    if units == 0 then amounts else
      var before := WithUnits(amounts, order, units - 1);
      before[order[units - 1] := before[order[units - 1]] + 1]
  }

  lemma UnitsAreAdded(amounts: seq<int>, order: seq<int>, units: nat)
    requires units <= |order| && IsPermutation(order) && |amounts| == |order|
    ensures Sum(WithUnits(amounts, order, units)) == Sum(amounts) + units
    ensures forall k :: 0 <= k < |order| ==>
      WithUnits(amounts, order, units)[order[k]] == amounts[order[k]] + (if k < units then 1 else 0)
  {
    if units > 0 {
      UnitsAreAdded(amounts, order, units - 1);
      var before := WithUnits(amounts, order, units - 1);
      SumWithOneNumberChanged(before, order[units - 1], before[order[units - 1]] + 1, |before|);
    }
  }

  lemma {:result} TheStepsGiveTheResult(s: Shares, total: int, order: seq<int>)
    requires AreSharesOf(s, total) && IsOrder(s, order)
    ensures 0 <= UnitsLeft(s, total) <= |order|
    ensures IsLargestRemainder(s, total, WithUnits(AllRoundedDown(s, |order|), order, UnitsLeft(s, total)))
  {
    UnitsLeftAreFewerThanRecipients(s, total);
    var units := UnitsLeft(s, total);
    var down := AllRoundedDown(s, |order|);
    UnitsAreAdded(down, order, units);
    var amounts := WithUnits(down, order, units);
    forall i | 0 <= i < |amounts|
      ensures amounts[i] == RoundedDown(s, i) || amounts[i] == RoundedDown(s, i) + 1
    {
      var k := PlaceOf(order, i);
    }
    forall i, j | 0 <= i < |amounts| && 0 <= j < |amounts| && GotUnit(s, amounts, i) && !GotUnit(s, amounts, j)
      ensures GoesBefore(s, i, j)
    {
      var k := PlaceOf(order, i);
      var l := PlaceOf(order, j);
      assert k < units <= l;
    }
  }

  // ---- There is an order ----

  predicate IsFirst(s: Shares, recipients: set<int>, first: int)
    requires forall i :: i in recipients ==> IsRecipient(s, i)
  {
    first in recipients && forall i :: i in recipients && i != first ==> GoesBefore(s, first, i)
  }

  lemma SomebodyIsFirst(s: Shares, recipients: set<int>) returns (first: int)
    requires forall i :: i in recipients ==> IsRecipient(s, i)
    requires recipients != {} && AllDiffer(s.codes)
    ensures IsFirst(s, recipients, first)
    decreases |recipients|
  {
    var one :| one in recipients;
    if recipients == {one} {
      return one;
    }
    var others := recipients - {one};
    assert recipients == others + {one};
    first := SomebodyIsFirst(s, others);
    if !GoesBefore(s, first, one) {
      assert GoesBefore(s, one, first);
      first := one;
    }
  }

  lemma OrderOf(s: Shares, recipients: set<int>) returns (order: seq<int>)
    requires forall i :: i in recipients ==> IsRecipient(s, i)
    requires AllDiffer(s.codes)
    ensures |order| == |recipients|
    ensures forall k :: 0 <= k < |order| ==> order[k] in recipients
    ensures forall k, l :: 0 <= k < l < |order| ==> GoesBefore(s, order[k], order[l])
    decreases |recipients|
  {
    if recipients == {} {
      return [];
    }
    var first := SomebodyIsFirst(s, recipients);
    var rest := OrderOf(s, recipients - {first});
    order := [first] + rest;
  }

  lemma {:result} ThereIsAResult(s: Shares, total: int)
    requires AreSharesOf(s, total)
    ensures exists amounts :: IsLargestRemainder(s, total, amounts)
  {
    NumberOfIndices(|s.numerators|);
    var order := OrderOf(s, Indices(|s.numerators|));
    TheStepsGiveTheResult(s, total, order);
  }

  // The result. That there is one and only one makes it a function of the shares, the total and the codes alone.
  function Amounts(s: Shares, total: int): seq<int>
    requires AreSharesOf(s, total)
    ensures IsLargestRemainder(s, total, Amounts(s, total))
  {
    ThereIsAResult(s, total);
    var amounts :| IsLargestRemainder(s, total, amounts);
    amounts
  }
}
