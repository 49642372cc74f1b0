using System.Text;
using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Tests;

public sealed class GroupsDocumentTests
{
    [Fact]
    public void ToUtf8_AnyGroups_AreReadBackAsEqual() =>
        Properties.Hold(
            Documents.Groups,
            document => Assert.Equal(document, GroupsDocument.Read(document.ToUtf8(), Documents.Networks))
        );

    [Fact]
    public void ToUtf8_MemberWithAName_SaysOnlyThatThereIsOne()
    {
        var member = new GroupMember("m1", new PersonName("Kari Nordmann"));
        var json = Encoding.UTF8.GetString(Of(member).ToUtf8());

        Assert.DoesNotContain("Nordmann", json, StringComparison.Ordinal);
        Assert.Contains("\"isNamed\": true", json, StringComparison.Ordinal);
    }

    [Fact]
    public void New_EmployerNamedAsANumber_IsRefused() =>
        Assert.Throws<InvalidValueException>(() =>
            Of(new GroupMember("m1", employer: Employer.OfOrganisation("3203")))
        );

    [Fact]
    public void New_GroupOfAnotherNetwork_IsRefused() =>
        Assert.Throws<InvalidValueException>(() =>
            new GroupsDocument(
                Documents.Networks[0],
                [new RegionalGroup(Documents.Networks[1].ProjectNumber, counties: null, members: null)]
            )
        );

    [Fact]
    public void Read_AreaOfTheLetter_IsKnownOnlyWithTheLetter()
    {
        var area = new CompetenceArea("privacy", new LocalizedText("personvern", "privacy"));
        var written = Of(new GroupMember("m1", competences: [area])).ToUtf8();

        Assert.Equal(
            [area],
            GroupsDocument.Read(written, Documents.Networks, [area]).Groups[0].Members![0].Competences
        );
        Assert.Equal(
            "$.groups[0].members[0].competences[0]",
            Assert
                .Throws<InvalidJsonException>(() => GroupsDocument.Read(written, Documents.Networks))
                .Errors.Single()
                .Path
        );
    }

    private static GroupsDocument Of(GroupMember member) =>
        new(Documents.Networks[0], [new RegionalGroup(Documents.Networks[0].ProjectNumber, null, [member])]);
}
