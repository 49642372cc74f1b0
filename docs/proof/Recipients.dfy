// The order in which recipients stand decides nothing where codes decide ties, and sorting them by their codes lets the
// index decide in their place: src/EHelse.Domain/Allocation/OrderedBasis.cs.

include "Division.dfy"
include "Sums.dfy"
include "LargestRemainder.dfy"
include "Laws.dfy"
include "Weights.dfy"

module Recipients {
  import opened Division
  import opened Sums
  import opened LargestRemainder
  import opened Laws
  import opened Weights

  function InOrder(s: Shares, order: seq<int>): Shares
    requires |order| == |s.numerators| == |s.codes| && IsPermutation(order)
  {
    Shares(Permuted(s.numerators, order), s.denominator, Permuted(s.codes, order))
  }

  lemma {:result} RecipientsInAnotherOrderGetTheSame(s: Shares, total: int, order: seq<int>)
    requires AreSharesOf(s, total) && |order| == |s.numerators| && IsPermutation(order)
    ensures AreSharesOf(InOrder(s, order), total)
    ensures Amounts(InOrder(s, order), total) == Permuted(Amounts(s, total), order)
  {
    var t := InOrder(s, order);
    SumOfPermuted(s.numerators, order);
    CodesInAnotherOrderDiffer(s.codes, order);
    var permuted := Permuted(Amounts(s, total), order);
    SumOfPermuted(Amounts(s, total), order);
    forall i, j | 0 <= i < |permuted| && 0 <= j < |permuted| && GotUnit(t, permuted, i) && !GotUnit(t, permuted, j)
      ensures GoesBefore(t, i, j)
    {
      assert GotUnit(s, Amounts(s, total), order[i]) && !GotUnit(s, Amounts(s, total), order[j]);
      assert GoesBefore(s, order[i], order[j]);
    }
    TwoResultsAreEqual(t, total, permuted, Amounts(t, total));
  }

  lemma CodesInAnotherOrderDiffer(codes: seq<int>, order: seq<int>)
    requires |order| == |codes| && IsPermutation(order) && AllDiffer(codes)
    ensures AllDiffer(Permuted(codes, order))
  {
    var permuted := Permuted(codes, order);
    forall i, j | 0 <= i < j < |permuted|
      ensures permuted[i] != permuted[j]
    {
      assert order[i] != order[j];
      assert order[i] < order[j] || order[j] < order[i];
    }
  }

  // Other codes in the same order, such as the indices of recipients that stand in the order of their codes.
  lemma {:result} OnlyTheOrderOfCodesCounts(s: Shares, total: int, codes: seq<int>)
    requires AreSharesOf(s, total) && |codes| == |s.codes|
    requires forall i, j :: 0 <= i < |codes| && 0 <= j < |codes| ==> (s.codes[i] < s.codes[j] <==> codes[i] < codes[j])
    ensures AreSharesOf(Shares(s.numerators, s.denominator, codes), total)
    ensures Amounts(Shares(s.numerators, s.denominator, codes), total) == Amounts(s, total)
  {
    var t := Shares(s.numerators, s.denominator, codes);
    forall i, j | 0 <= i < j < |codes|
      ensures codes[i] != codes[j]
    {
      assert s.codes[i] < s.codes[j] || s.codes[j] < s.codes[i];
    }
    var amounts := Amounts(s, total);
    forall i, j | 0 <= i < |amounts| && 0 <= j < |amounts| && GotUnit(t, amounts, i) && !GotUnit(t, amounts, j)
      ensures GoesBefore(t, i, j)
    {
      assert GotUnit(s, amounts, i) && !GotUnit(s, amounts, j);
      assert GoesBefore(s, i, j);
    }
    TwoResultsAreEqual(t, total, amounts, Amounts(t, total));
  }
}
