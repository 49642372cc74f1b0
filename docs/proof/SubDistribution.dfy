// A distribution whose amounts are distributed further: src/EHelse.Domain/Allocation/SubDistribution.cs.

include "Division.dfy"
include "Sums.dfy"
include "LargestRemainder.dfy"
include "Laws.dfy"
include "Weights.dfy"

module SubDistribution {
  import opened Sums
  import opened LargestRemainder
  import opened Weights

  // By what an amount is distributed further.
  datatype Basis = Basis(weights: seq<int>, codes: seq<int>)

  predicate AreBases(bases: seq<Basis>)
  {
    forall i :: 0 <= i < |bases| ==> AreWeights(bases[i].weights, bases[i].codes)
  }

  // What the children of the first k parents get, one after the other. A parent's amount may be negative.
  function ChildAmounts(parents: seq<int>, bases: seq<Basis>, k: nat): seq<int>
    requires |bases| == |parents| && AreBases(bases) && k <= |parents|
  {
    if k == 0 then [] else
      ChildAmounts(parents, bases, k - 1) + Divide(parents[k - 1], bases[k - 1].weights, bases[k - 1].codes)
  }

  lemma {:result} ChildrenSumToTheirParents(parents: seq<int>, bases: seq<Basis>, k: nat)
    requires |bases| == |parents| && AreBases(bases) && k <= |parents|
    ensures forall i :: 0 <= i < k ==> Sum(Divide(parents[i], bases[i].weights, bases[i].codes)) == parents[i]
    ensures Sum(ChildAmounts(parents, bases, k)) == SumTo(parents, k)
  {
    if k > 0 {
      ChildrenSumToTheirParents(parents, bases, k - 1);
      var children := Divide(parents[k - 1], bases[k - 1].weights, bases[k - 1].codes);
      AmountsSumToTheTotal(parents[k - 1], bases[k - 1].weights, bases[k - 1].codes);
      SumOfConcatenation(ChildAmounts(parents, bases, k - 1), children);
    }
  }

  lemma {:result} AllChildrenSumToTheNationalTotal(total: int, networks: Basis, counties: seq<Basis>)
    requires AreWeights(networks.weights, networks.codes)
    requires |counties| == |networks.weights| && AreBases(counties)
    ensures Sum(ChildAmounts(Divide(total, networks.weights, networks.codes), counties, |counties|)) == total
  {
    var parents := Divide(total, networks.weights, networks.codes);
    AmountsSumToTheTotal(total, networks.weights, networks.codes);
    ChildrenSumToTheirParents(parents, counties, |parents|);
  }

  // However many levels there are: each distributes all amounts of the level above.
  predicate AreLevels(amounts: seq<int>, levels: seq<seq<Basis>>)
    decreases |levels|
  {
    |levels| == 0 ||
    (|levels[0]| == |amounts| && AreBases(levels[0]) &&
      AreLevels(ChildAmounts(amounts, levels[0], |amounts|), levels[1..]))
  }

  function LastLevel(amounts: seq<int>, levels: seq<seq<Basis>>): seq<int>
    requires AreLevels(amounts, levels)
    decreases |levels|
  {
    if |levels| == 0 then amounts else LastLevel(ChildAmounts(amounts, levels[0], |amounts|), levels[1..])
  }

  lemma {:result} EveryLevelSumsToTheFirst(amounts: seq<int>, levels: seq<seq<Basis>>)
    requires AreLevels(amounts, levels)
    ensures Sum(LastLevel(amounts, levels)) == Sum(amounts)
    decreases |levels|
  {
    if |levels| > 0 {
      ChildrenSumToTheirParents(amounts, levels[0], |amounts|);
      EveryLevelSumsToTheFirst(ChildAmounts(amounts, levels[0], |amounts|), levels[1..]);
    }
  }
}
