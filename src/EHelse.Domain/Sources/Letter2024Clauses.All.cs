namespace EHelse.Domain.Sources;

internal static partial class Letter2024Clauses
{
#pragma warning disable MA0051 // A list, as long as its document. A method, since the citations of the other file must be there first.
    /// <summary>The clauses in order, each with its meaning and what the library does with it.</summary>
    public static IEnumerable<Clause> All() =>
        [
            Modelled(
                UnderNetworkAgreement,
                "Brevet hører under en overordnet avtale mellom nettverkene og KS når den finnes",
                "The letter belongs under an agreement between the networks and KS once there is one",
                "NetworkAgreement"
            ),
            Judged(
                InLineWithGrantScheme,
                "Oppgaver og roller følger formål og rapporteringskrav i Helsedirektoratets ordning",
                "Tasks and roles follow the purpose and reporting terms of the Directorate's scheme",
                "Ordningens regler står i et annet dokument",
                "The scheme's terms stand in another document"
            ),
            Informs(CommonModelBacked, "Hvem som står bak fellesmodellen", "Who backed the common model"),
            Informs(FinalReport, "Sluttrapporten som modellen bygger på", "The final report that the model builds on"),
            Informs(
                ModelEstablished,
                "Fellesmodellen innføres i 2024, og hva den skal støtte",
                "The common model starts in 2024, and what it supports"
            ),
            Informs(ChangesLead, "Innledning til endringene", "Introduces the changes"),
            Modelled(
                TracksLead,
                "Tre typer løp, etter løsningen som innføres",
                "Three kinds of track, by the solution that is rolled out",
                "RolloutTrack"
            ),
            Modelled(
                NationalTrack,
                "Nasjonalt løp: alle kommuner inviteres på tvers av regioner",
                "National track: all municipalities are invited, across regions",
                "RolloutTrack"
            ),
            Modelled(
                RegionalTrack,
                "Regionalt løp: kommunene i fylket inviteres",
                "Regional track: the county's municipalities are invited",
                "RolloutTrack"
            ),
            Modelled(
                PartiallyNationalTrack,
                "Delvis nasjonalt løp: et utvalg kommuner inviteres",
                "Partially national track: a selection of municipalities is invited",
                "RolloutTrack"
            ),
            Informs(Footnotes1To3, "Lenker", "Links"),
            Modelled(
                CoordinationGroupEstablished,
                "En nasjonal koordineringsgruppe opprettes",
                "A national coordination group is set up",
                "NationalCoordinationGroup"
            ),
            Modelled(
                CoordinationGroupComposition,
                "Hvem som minst er med i gruppen",
                "Who at least is in the group",
                "NationalCoordinationGroup"
            ),
            Modelled(
                CoordinationGroupTask,
                "Gruppen samordner løpene som sektoren prioriterer",
                "The group coordinates the tracks that the sector gives priority",
                "NationalCoordinationGroup"
            ),
            Modelled(
                WorkingGroupsEstablished,
                "Arbeidsgrupper og ledere gjennomfører løpene",
                "Working groups and leads carry out the tracks",
                "WorkingGroup"
            ),
            Modelled(
                WorkingGroupsLed,
                "Nettverksressurser leder og bemanner arbeidsgruppene",
                "Network resources lead and staff the working groups",
                "WorkingGroup"
            ),
            Modelled(
                GroupInEachCounty,
                "Hvert fylke har en regional gruppe knyttet til nettverket",
                "Every county has a regional group tied to the network",
                "RegionalGroup"
            ),
            Informs(GroupPurpose, "Hvorfor gruppen finnes", "Why the group exists"),
            Judged(
                GroupContributes,
                "Gruppen bidrar til effektiv innføring etter sektorens portefølje",
                "The group contributes to efficient rollout by the sector's portfolio",
                "Om et bidrag er effektivt, er en vurdering",
                "Whether a contribution is efficient is a judgement"
            ),
            Judged(
                GroupCombinesTracks,
                "Gruppen leder egne løp og bidrar på tvers",
                "The group leads its own tracks and contributes across regions",
                "Blandingen er ikke tallfestet",
                "The mix has no figure"
            ),
            Judged(
                GroupAdvisesKs,
                "Gruppen gir råd til KS om metoder og materiell",
                "The group advises KS on methods and material",
                "Om rådgivning er gitt, er en vurdering",
                "Whether advice was given is a judgement"
            ),
            Modelled(
                NetworkRecruits,
                "Nettverket rekrutterer og frikjøper rollene",
                "The network recruits and releases the roles",
                "RegionalGroup",
                "Role"
            ),
            Modelled(RoleContactPerson, "Kontaktpersonens ansvar", "The contact person's responsibility", "Role"),
            Modelled(RoleRolloutLead, "Innføringslederens ansvar", "The rollout lead's responsibility", "Role"),
            Modelled(
                RoleNetworkResource,
                "Nettverksressursens ansvar",
                "The network resource's responsibility",
                "Role"
            ),
            Modelled(
                ReleasedCompetenceLead,
                "De frikjøpte skal dekke områdene som følger",
                "Those released cover the areas that follow",
                "CompetenceRequirement"
            ),
            Modelled(
                ReleasedCompetenceExperience,
                "Områder der erfaring kreves",
                "Areas in which experience is needed",
                "CompetenceRequirement"
            ),
            Modelled(
                ReleasedCompetenceLeadership,
                "Områder for ledelse og anskaffelse",
                "Areas of leadership and procurement",
                "CompetenceRequirement"
            ),
            Modelled(
                RolesMayBeSpread,
                "Nettverket velger om roller deles på flere",
                "The network chooses whether roles are shared by several",
                "RegionalGroup"
            ),
            Modelled(
                ContactPersonInFpu,
                "Anbefaling om hvem kontaktpersonen er",
                "A recommendation of who the contact person is",
                "RegionalGroup"
            ),
            Informs(GrantPurpose, "Hva tilskuddet er for", "What the grant is for"),
            Informs(Footnote4, "Lenke", "Link"),
            Informs(
                NetworkSharesCompetence,
                "Kompetanse og kapasitet deles mellom kommuner",
                "Competence and capacity are shared between municipalities"
            ),
            Informs(GrantSupportsPriorities, "Ordningen støtter prioriterte områder", "The scheme supports priorities"),
            Modelled(GoalsLead, "Oppgavene skal bidra til målene", "The tasks contribute to the goals", "ResultGoal"),
            Modelled(Goal1, "Mål 1", "Goal 1", "ResultGoal"),
            Modelled(Goal2, "Mål 2", "Goal 2", "ResultGoal"),
            Modelled(Goal3, "Mål 3", "Goal 3", "ResultGoal"),
            Modelled(Goal4, "Mål 4", "Goal 4", "ResultGoal"),
            Modelled(GoalsGuide, "Målene er veiledende for arbeidet", "The goals guide the work", "ResultGoal"),
            Judged(
                RealisedIn2024,
                "Organisering og modell er på plass i 2024",
                "Organisation and model are in place in 2024",
                "Når en modell er på plass, er ikke definert",
                "When a model is in place is not defined"
            ),
            Modelled(
                NetworksEstablishGroup,
                "Nettverket oppretter gruppen i sin region",
                "The network sets up the group in its region",
                "RegionalGroup"
            ),
            Judged(
                EstablishedTogether,
                "Gruppen opprettes sammen med erfarne ressurser",
                "The group is set up together with experienced people",
                "Samarbeidsformen er ikke beskrevet",
                "The form of cooperation is not described"
            ),
            Informs(PrinciplesLead, "Innledning til prinsippene", "Introduces the principles"),
            Modelled(
                SupportsAllMunicipalities,
                "Bistanden gjelder alle kommuner og fylkeskommuner",
                "Assistance is for all municipalities and county authorities",
                "RegionalGroup"
            ),
            Modelled(
                FollowsPortfolio,
                "Aktivitetene følger porteføljen og ambisjonene",
                "Activities follow the portfolio and the ambitions",
                "RegionalGroup"
            ),
            Modelled(
                RegionalAnchoring,
                "Nettverket forankrer hos dem det gjelder i regionen",
                "The network anchors the work with those concerned in the region",
                "RegionalGroup"
            ),
            Modelled(
                SameFunctions,
                "De tre funksjonene finnes i alle regioner",
                "The three functions exist in all regions",
                "RegionalGroup",
                "Role"
            ),
            Modelled(
                SeveralMunicipalities,
                "Ressursene kommer fra flere kommuner",
                "Resources come from more than one municipality",
                "RegionalGroup"
            ),
            Modelled(
                CombinedCompetenceLead,
                "Gruppen skal samlet dekke områdene som følger",
                "The group together covers the areas that follow",
                "CompetenceRequirement"
            ),
            Modelled(
                CombinedCompetenceExperience,
                "Områder der gruppen har erfaring",
                "Areas in which the group has experience",
                "CompetenceRequirement"
            ),
            Modelled(
                CombinedCompetenceLeadership,
                "Områder for ledelse i gruppen",
                "Areas of leadership in the group",
                "CompetenceRequirement"
            ),
            Modelled(
                LeadTracks,
                "Ressursene kan lede og bidra i løp",
                "Resources can lead and contribute to tracks",
                "RegionalGroup"
            ),
            Modelled(
                NationalArenas,
                "Ressursene deltar på nasjonale arenaer",
                "Resources take part in national arenas",
                "RegionalGroup"
            ),
            Modelled(
                CoordinationGroupParticipation,
                "Ressursene kan delta i koordineringsgruppen",
                "Resources can take part in the coordination group",
                "RegionalGroup"
            ),
            Modelled(
                KeyDecision,
                "Hvem som vedtok nøkkelen, og når",
                "Who adopted the key and when",
                "AssignmentLetter"
            ),
            Modelled(
                CountiesAndNetworks,
                "15 fylker deler gjennom 11 nettverk",
                "15 counties share through 11 networks",
                "NetworkRegister"
            ),
            Modelled(
                FramePartlyUsed,
                "En del av rammen er alt brukt i overgangen",
                "Part of the frame is already used in the transition",
                "FrameUsage"
            ),
            Informs(
                GrantForNetworks,
                "Tilskuddet er en del av en større ordning",
                "The grant is part of a larger scheme"
            ),
            Modelled(TotalToDistribute, "Totalen til fordeling", "The total to distribute", "AssignmentLetter"),
            Modelled(
                KeySplit,
                "Hva som er flatt og hva som er vektet",
                "What is flat and what is weighted",
                "AllocationKey"
            ),
            Modelled(Table1, "Den publiserte tabellen", "The published table", "PublishedTable"),
            Modelled(
                Covered,
                "Utgifter til nettverksaktiviteter dekkes",
                "Expenses of network activities are covered",
                "Eligibility"
            ),
            Modelled(
                CoveredRelease,
                "Frikjøp til de tre rollene dekkes",
                "Release for the three roles is covered",
                "Eligibility"
            ),
            Modelled(
                Excluded,
                "Programvare, utstyr og utvikling dekkes ikke",
                "Software, equipment and development are not covered",
                "Eligibility"
            ),
            Modelled(
                GivenForPurpose,
                "Tilskuddet brukes til formålet",
                "The grant is used for its purpose",
                "Eligibility"
            ),
            Modelled(
                Repayment,
                "Feil bruk gir krav om hel eller delvis tilbakebetaling",
                "Misuse leads to full or partial repayment",
                "Repayment"
            ),
            Modelled(
                NamedPersons,
                "Tilskuddet følger navngitte personer",
                "The grant follows named persons",
                "PersonName"
            ),
            Modelled(
                InformOfChanges,
                "KS får vite om endringer i personene",
                "KS is told when persons change",
                "RegionalGroup"
            ),
            Modelled(
                OwnProjectCode,
                "Egen prosjektkode, signert resultatregnskap vedlagt",
                "Own project code, signed income statement attached",
                "Invoice"
            ),
            Modelled(
                PaidInArrears,
                "Betales etter mottatt, dokumentert faktura",
                "Paid after a documented invoice is received",
                "Invoice"
            ),
            Modelled(InvoiceDates, "De to fristene for faktura", "The two dates of an invoice", "Invoice"),
            Modelled(
                InvoiceMarked,
                "Faktura har nettverkets prosjektnummer",
                "The invoice has the network's project number",
                "Invoice"
            ),
            Modelled(
                YearEndInvoice,
                "Årets siste faktura har samlet påløpt",
                "The year-end invoice has the total accrued",
                "Invoice"
            ),
            Modelled(
                ReportsLead,
                "Nettverkene rapporterer etter porteføljen",
                "The networks report by the portfolio",
                "ReportingDuty"
            ),
            Modelled(
                ReportFebruary,
                "Årsrapport, resultat og måltall",
                "Annual report, results and target figures",
                "ReportingDuty"
            ),
            Modelled(ReportMarch, "Regnskapstall", "Accounts", "ReportingDuty"),
            Modelled(ReportJune, "Halvårsrapport", "Half-year report", "ReportingDuty"),
            Informs(Signatures, "Underskriverne", "The signatories"),
            Modelled(
                Recipients,
                "Mottakerne: vertskommuner for nettverkene",
                "The recipients: host municipalities of the networks",
                "NetworkRegister"
            ),
            Informs(ElectronicallyApproved, "Brevet er godkjent elektronisk", "The letter is approved electronically"),
            Informs(Footnotes5And6, "Mal for rapporter, og en lenke", "A template for reports, and a link"),
            Modelled(ConfirmationReturn, "Hvor bekreftelsen sendes", "Where the confirmation goes", "Confirmation"),
            Modelled(ConfirmationAccepted, "Datoen oppdraget godtas", "The date of acceptance", "Confirmation"),
            Modelled(
                ConfirmationStatement,
                "Hvem som bekrefter rammen, og for hvem",
                "Who confirms the frame, and for whom",
                "Confirmation"
            ),
            Modelled(
                ConfirmationPlace,
                "Sted, dato, person, rolle og underskrift",
                "Place, date, person, role and signature",
                "Confirmation"
            ),
            Modelled(ConfirmationSigner, "Hvem som kan undertegne", "Who may sign", "Confirmation"),
        ];
#pragma warning restore MA0051

    internal static Clause Modelled(Citation citation, string norwegian, string english, params string[] types) =>
        new(citation, new(norwegian, english), ClauseTreatment.Modelled, null, types);

    internal static Clause Informs(Citation citation, string norwegian, string english) =>
        new(citation, new(norwegian, english), ClauseTreatment.Information, null);

    private static Clause Judged(
        Citation citation,
        string norwegian,
        string english,
        string whyInNorwegian,
        string whyInEnglish
    ) => new(citation, new(norwegian, english), ClauseTreatment.LeftToJudgement, new(whyInNorwegian, whyInEnglish));
}
