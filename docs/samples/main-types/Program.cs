using MainTypes;

// The examples of the XML docs, one for each main type. The docs have them word for word, and the comments are what they print.
AgreementsExamples.Show();
AllocationExamples.Show();
CostsExamples.Show();
GeographyExamples.Show();
GroupsExamples.Show();
InvoicingExamples.Show();
JsonExamples.Show();
LettersExamples.Show();
MoneyExamples.Show();
NetworksExamples.Show();
ReportingExamples.Show();
RolloutExamples.Show();
SourcesExamples.Show();
SpreadsheetsExamples.Show();
TestingExamples.Show();
