using EHelse.Domain.Json;
using EHelse.Domain.Letters;

var letter = AssignmentLetter.ForYear(2024);
Console.WriteLine(JsonDistribution.ToJson(letter.Distribute(), letter.PublishedTable, explain: true));
Console.WriteLine(JsonReconciliation.ToJson(letter.Reconcile()));

var request = ApportionmentRequest.Parse("""{"total":"10","weights":["47000","1/2",3],"method":"webster","min":0}""");
Console.WriteLine(string.Join(' ', request.Apportion().Amounts));
