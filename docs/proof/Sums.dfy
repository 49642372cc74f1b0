// Sums of sequences of whole numbers, and what changes them.

module Sums {
  // The sum of the first k numbers.
  function SumTo(s: seq<int>, k: nat): int
    requires k <= |s|
  {
    if k == 0 then 0 else SumTo(s, k - 1) + s[k - 1]
  }

  function Sum(s: seq<int>): int
  {
    SumTo(s, |s|)
  }

  predicate IsIndex(s: seq<int>, i: int)
  {
    0 <= i < |s|
  }

  lemma SumOfEqualNumbers(s: seq<int>, t: seq<int>, k: nat)
    requires k <= |s| && k <= |t|
    requires forall i :: 0 <= i < k ==> s[i] == t[i]
    ensures SumTo(s, k) == SumTo(t, k)
  {
  }

  lemma SumOfSums(s: seq<int>, t: seq<int>, both: seq<int>, k: nat)
    requires k <= |s| && k <= |t| && k <= |both|
    requires forall i :: 0 <= i < k ==> both[i] == s[i] + t[i]
    ensures SumTo(both, k) == SumTo(s, k) + SumTo(t, k)
  {
  }

  lemma SumOfMultiples(s: seq<int>, factor: int, multiples: seq<int>, k: nat)
    requires k <= |s| && k <= |multiples|
    requires forall i :: 0 <= i < k ==> multiples[i] == factor * s[i]
    ensures SumTo(multiples, k) == factor * SumTo(s, k)
  {
    if k > 0 {
      SumOfMultiples(s, factor, multiples, k - 1);
      assert factor * (SumTo(s, k - 1) + s[k - 1]) == factor * SumTo(s, k - 1) + factor * s[k - 1];
    }
  }

  lemma SumIsMonotone(s: seq<int>, t: seq<int>, k: nat)
    requires k <= |s| && k <= |t|
    requires forall i :: 0 <= i < k ==> s[i] <= t[i]
    ensures SumTo(s, k) <= SumTo(t, k)
    ensures (exists i :: 0 <= i < k && s[i] < t[i]) ==> SumTo(s, k) < SumTo(t, k)
  {
  }

  lemma SumOfNumbersFromZero(s: seq<int>, k: nat)
    requires k <= |s|
    requires forall i :: 0 <= i < k ==> s[i] >= 0
    ensures SumTo(s, k) >= 0
    ensures forall i :: 0 <= i < k ==> s[i] <= SumTo(s, k)
  {
  }

  lemma SumWithOneNumberChanged(s: seq<int>, i: nat, value: int, k: nat)
    requires i < |s| && k <= |s|
    ensures SumTo(s[i := value], k) == SumTo(s, k) + (if i < k then value - s[i] else 0)
  {
  }

  lemma SumOfConcatenation(s: seq<int>, t: seq<int>)
    ensures Sum(s + t) == Sum(s) + Sum(t)
  {
    SumOfEqualNumbers(s, s + t, |s|);
    SumOfRest(s, t, |t|);
  }

  lemma SumOfRest(s: seq<int>, t: seq<int>, k: nat)
    requires k <= |t|
    ensures SumTo(s + t, |s| + k) == SumTo(s + t, |s|) + SumTo(t, k)
  {
  }

  // Every index of a sequence, each once, in another order.
  predicate IsPermutation(p: seq<int>)
  {
    (forall k :: 0 <= k < |p| ==> 0 <= p[k] < |p|) &&
    (forall k, l :: 0 <= k < l < |p| ==> p[k] != p[l])
  }

  function Picked(s: seq<int>, p: seq<int>): seq<int>
    requires forall k :: 0 <= k < |p| ==> IsIndex(s, p[k])
    ensures |Picked(s, p)| == |p|
    ensures forall k :: 0 <= k < |p| ==> Picked(s, p)[k] == s[p[k]]
  {
    if |p| == 0 then [] else Picked(s, p[..|p| - 1]) + [s[p[|p| - 1]]]
  }

  function Permuted(s: seq<int>, p: seq<int>): seq<int>
    requires |s| == |p| && IsPermutation(p)
    ensures |Permuted(s, p)| == |s|
    ensures forall k :: 0 <= k < |p| ==> Permuted(s, p)[k] == s[p[k]]
  {
    Picked(s, p)
  }

  function Indices(n: nat): set<int>
    ensures forall i :: i in Indices(n) <==> 0 <= i < n
  {
    if n == 0 then {} else Indices(n - 1) + {n - 1}
  }

  lemma NumberOfIndices(n: nat)
    ensures |Indices(n)| == n
  {
    if n > 0 {
      NumberOfIndices(n - 1);
    }
  }

  // The sum over a set of indices, taken in whatever order.
  function SumOver(s: seq<int>, indices: set<int>): int
    requires forall i :: i in indices ==> IsIndex(s, i)
  {
    if indices == {} then 0 else
      var i :| i in indices;
      s[i] + SumOver(s, indices - {i})
  }

  lemma SumOverWithoutOne(s: seq<int>, indices: set<int>, i: int)
    requires forall j :: j in indices ==> IsIndex(s, j)
    requires i in indices
    ensures SumOver(s, indices) == s[i] + SumOver(s, indices - {i})
    decreases |indices|
  {
    var first :| first in indices && SumOver(s, indices) == s[first] + SumOver(s, indices - {first});
    if first != i {
      SumOverWithoutOne(s, indices - {first}, i);
      SumOverWithoutOne(s, indices - {i}, first);
      assert indices - {first} - {i} == indices - {i} - {first};
    }
  }

  lemma SumOverAllIndices(s: seq<int>, k: nat)
    requires k <= |s|
    ensures SumOver(s, Indices(k)) == SumTo(s, k)
  {
    if k > 0 {
      SumOverAllIndices(s, k - 1);
      SumOverWithoutOne(s, Indices(k), k - 1);
      assert Indices(k) - {k - 1} == Indices(k - 1);
    }
  }

  function FirstOf(p: seq<int>, k: nat): set<int>
    requires k <= |p|
  {
    set l | 0 <= l < k :: p[l]
  }

  lemma SumOfFirstPermuted(s: seq<int>, p: seq<int>, k: nat)
    requires |s| == |p| && IsPermutation(p) && k <= |p|
    ensures forall i :: i in FirstOf(p, k) ==> IsIndex(s, i)
    ensures SumTo(Permuted(s, p), k) == SumOver(s, FirstOf(p, k))
    ensures |FirstOf(p, k)| == k
  {
    if k > 0 {
      SumOfFirstPermuted(s, p, k - 1);
      assert p[k - 1] in FirstOf(p, k);
      assert FirstOf(p, k) == FirstOf(p, k - 1) + {p[k - 1]};
      assert p[k - 1] !in FirstOf(p, k - 1);
      SumOverWithoutOne(s, FirstOf(p, k), p[k - 1]);
      assert FirstOf(p, k) - {p[k - 1]} == FirstOf(p, k - 1);
    }
  }

  lemma SubsetOfTheSameSize(part: set<int>, whole: set<int>)
    requires part <= whole && |part| == |whole|
    ensures part == whole
  {
    if exists i :: i in whole && i !in part {
      var i :| i in whole && i !in part;
      SizeOfSubset(part, whole - {i});
    }
  }

  lemma SizeOfSubset(part: set<int>, whole: set<int>)
    requires part <= whole
    ensures |part| <= |whole|
    decreases |part|
  {
    if part != {} {
      var i :| i in part;
      SizeOfSubset(part - {i}, whole - {i});
    }
  }

  lemma PermutationHasEveryIndex(p: seq<int>)
    requires IsPermutation(p)
    ensures FirstOf(p, |p|) == Indices(|p|)
  {
    SumOfFirstPermuted(p, p, |p|);
    NumberOfIndices(|p|);
    SubsetOfTheSameSize(FirstOf(p, |p|), Indices(|p|));
  }

  lemma PlaceOf(p: seq<int>, i: int) returns (k: nat)
    requires IsPermutation(p) && 0 <= i < |p|
    ensures k < |p| && p[k] == i
  {
    PermutationHasEveryIndex(p);
    assert i in FirstOf(p, |p|);
    k :| 0 <= k < |p| && p[k] == i;
  }

  lemma SumOfPermuted(s: seq<int>, p: seq<int>)
    requires |s| == |p| && IsPermutation(p)
    ensures Sum(Permuted(s, p)) == Sum(s)
  {
    SumOfFirstPermuted(s, p, |p|);
    PermutationHasEveryIndex(p);
    SumOverAllIndices(s, |s|);
  }
}
