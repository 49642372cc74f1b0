// No other whole numbers with the same sum are nearer to the exact shares, be it by the sum of the absolute or of the
// squared deviations.

include "Division.dfy"
include "Sums.dfy"
include "LargestRemainder.dfy"
include "Laws.dfy"

module Nearest {
  import opened Division
  import opened Sums
  import opened LargestRemainder
  import opened Laws

  function Absolute(number: int): int
  {
    if number < 0 then -number else number
  }

  function Square(number: int): int
  {
    number * number
  }

  function AbsoluteDeviations(s: Shares, amounts: seq<int>, k: nat): int
    requires k <= |s.numerators| && k <= |amounts|
  {
    if k == 0 then 0 else AbsoluteDeviations(s, amounts, k - 1) + Absolute(Deviation(s, amounts, k - 1))
  }

  function SquaredDeviations(s: Shares, amounts: seq<int>, k: nat): int
    requires k <= |s.numerators| && k <= |amounts|
  {
    if k == 0 then 0 else SquaredDeviations(s, amounts, k - 1) + Square(Deviation(s, amounts, k - 1))
  }

  // A cut between the remainders: nobody with a unit is below it, nobody without one above it.
  predicate IsCut(s: Shares, amounts: seq<int>, cut: int)
    requires s.denominator > 0 && |s.codes| == |s.numerators| == |amounts|
  {
    0 <= cut <= s.denominator &&
    forall i :: 0 <= i < |amounts| ==>
      (GotUnit(s, amounts, i) ==> cut <= Remainder(s, i)) && (!GotUnit(s, amounts, i) ==> Remainder(s, i) <= cut)
  }

  // Of the first k with a unit the one with the smallest remainder; -1 when nobody has one.
  lemma LastWithUnit(s: Shares, amounts: seq<int>, k: nat) returns (last: int)
    requires s.denominator > 0 && |s.codes| == |s.numerators| == |amounts| && k <= |amounts|
    ensures -1 <= last < k
    ensures last >= 0 ==> GotUnit(s, amounts, last)
    ensures forall i :: 0 <= i < k && GotUnit(s, amounts, i) ==> last >= 0 && Remainder(s, last) <= Remainder(s, i)
  {
    if k == 0 {
      return -1;
    }
    last := LastWithUnit(s, amounts, k - 1);
    if GotUnit(s, amounts, k - 1) && (last < 0 || Remainder(s, k - 1) < Remainder(s, last)) {
      last := k - 1;
    }
  }

  lemma ThereIsACut(s: Shares, total: int, amounts: seq<int>) returns (cut: int)
    requires AreSharesOf(s, total) && IsLargestRemainder(s, total, amounts)
    ensures IsCut(s, amounts, cut)
  {
    var last := LastWithUnit(s, amounts, |amounts|);
    cut := if last >= 0 then Remainder(s, last) else s.denominator;
    forall j | 0 <= j < |amounts| && !GotUnit(s, amounts, j)
      ensures Remainder(s, j) <= cut
    {
      ShareIsRoundedDownAndRemainder(s, j);
      if last >= 0 {
        assert GoesBefore(s, last, j);
      }
    }
  }

  // With more or fewer units a recipient's deviation grows at least by the same slope for all, so that it does not pay
  // to take units from one and to give them to another.
  lemma MovedUnitsDoNotPay(s: Shares, total: int, amounts: seq<int>, cut: int, i: nat, moved: int)
    requires AreSharesOf(s, total) && IsLargestRemainder(s, total, amounts) && IsCut(s, amounts, cut)
    requires i < |amounts|
    ensures Absolute(Deviation(s, amounts, i) + moved * s.denominator) - Absolute(Deviation(s, amounts, i))
      >= moved * (s.denominator - 2 * cut)
    ensures Square(Deviation(s, amounts, i) + moved * s.denominator) - Square(Deviation(s, amounts, i))
      >= s.denominator * (moved * (s.denominator - 2 * cut))
  {
    DeviationFollowsFromTheRemainder(s, total, amounts, i);
    MovedUnitsDoNotPayAt(Deviation(s, amounts, i), s.denominator, Remainder(s, i), cut, GotUnit(s, amounts, i), moved);
  }

  lemma MovedUnitsDoNotPayAt(e: int, d: int, remainder: int, cut: int, gotUnit: bool, moved: int)
    requires 0 <= remainder < d && 0 <= cut <= d
    requires if gotUnit then e == d - remainder && cut <= remainder else e == -remainder && remainder <= cut
    ensures Absolute(e + moved * d) - Absolute(e) >= moved * (d - 2 * cut)
    ensures Square(e + moved * d) - Square(e) >= d * (moved * (d - 2 * cut))
  {
    var slope := d - 2 * cut;
    if moved == 0 {
    } else if moved > 0 {
      // The first unit costs at least the slope, and each further one costs d, which is no less.
      TimesKeepsTheOrder(moved - 1, slope, d);
      Distributes(moved - 1, 1, d);
      Distributes(moved - 1, 1, slope);
      TimesKeepsTheOrder(moved - 1, 0, d);
      assert 2 * e + moved * d >= slope;
      TimesKeepsTheOrder(moved, slope, 2 * e + moved * d);
      SquareOfSum(e, d, moved);
      TimesKeepsTheOrder(d, moved * slope, moved * (2 * e + moved * d));
    } else {
      var taken := -moved;
      TimesKeepsTheOrder(taken - 1, -slope, d);
      Distributes(moved, taken - 1, d);
      Distributes(moved, taken - 1, slope);
      TimesKeepsTheOrder(taken - 1, 0, d);
      assert 2 * e + moved * d <= slope;
      TimesKeepsTheOrder(taken, 2 * e + moved * d, slope);
      SquareOfSum(e, d, moved);
      Distributes(moved, taken, slope);
      Distributes(moved, taken, 2 * e + moved * d);
      TimesKeepsTheOrder(d, moved * slope, moved * (2 * e + moved * d));
    }
  }

  lemma SquareOfSum(e: int, d: int, moved: int)
    ensures Square(e + moved * d) - Square(e) == d * (moved * (2 * e + moved * d))
  {
    var step := moved * d;
    Distributes(e, step, e + step);
    ProductOfSum(e, e, step);
    ProductOfSum(step, e, step);
    ProductOfSum(step, 2 * e, step);
    FactorsInAnyOrder(moved, d, 2 * e + step);
  }

  lemma {:result} NoOtherAmountsAreNearer(s: Shares, total: int, other: seq<int>)
    requires AreSharesOf(s, total) && |other| == |s.numerators| && Sum(other) == total
    ensures AbsoluteDeviations(s, Amounts(s, total), |other|) <= AbsoluteDeviations(s, other, |other|)
    ensures SquaredDeviations(s, Amounts(s, total), |other|) <= SquaredDeviations(s, other, |other|)
  {
    var amounts := Amounts(s, total);
    var cut := ThereIsACut(s, total, amounts);
    OthersAreFurtherBySlope(s, total, amounts, cut, other, |other|);
  }

  lemma OthersAreFurtherBySlope(s: Shares, total: int, amounts: seq<int>, cut: int, other: seq<int>, k: nat)
    requires AreSharesOf(s, total) && IsLargestRemainder(s, total, amounts) && IsCut(s, amounts, cut)
    requires |other| == |amounts| && k <= |other|
    ensures AbsoluteDeviations(s, other, k) - AbsoluteDeviations(s, amounts, k)
      >= (SumTo(other, k) - SumTo(amounts, k)) * (s.denominator - 2 * cut)
    ensures SquaredDeviations(s, other, k) - SquaredDeviations(s, amounts, k)
      >= s.denominator * ((SumTo(other, k) - SumTo(amounts, k)) * (s.denominator - 2 * cut))
  {
    if k > 0 {
      OthersAreFurtherBySlope(s, total, amounts, cut, other, k - 1);
      var moved := other[k - 1] - amounts[k - 1];
      MovedUnitsDoNotPay(s, total, amounts, cut, k - 1, moved);
      Distributes(amounts[k - 1], moved, s.denominator);
      assert Deviation(s, other, k - 1) == Deviation(s, amounts, k - 1) + moved * s.denominator;
      MovedUnitsAddUp(SumTo(other, k - 1) - SumTo(amounts, k - 1), moved,
        SumTo(other, k) - SumTo(amounts, k), s.denominator - 2 * cut, s.denominator);
    }
  }

  lemma MovedUnitsAddUp(before: int, moved: int, after: int, slope: int, denominator: int)
    requires after == before + moved
    ensures after * slope == before * slope + moved * slope
    ensures denominator * (after * slope) == denominator * (before * slope) + denominator * (moved * slope)
  {
    Distributes(before, moved, slope);
    Distributes(before * slope, moved * slope, denominator);
  }
}
