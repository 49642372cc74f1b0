namespace EHelse.Domain.Sources;

/// <summary>The clauses of the draft cooperation agreement, in its order. Only fingerprints, none of the words.</summary>
internal static partial class CooperationAgreementClauses
{
    private const string Background = "1 Bakgrunn";
    private const string Purpose = "2 Formålet med avtalen";
    private const string Effort = "3 Felles innsats for å støtte innføring i kommunene";
    private const string Anchoring = "4 Forankring og oppfølging";
    private const string Signing = "5 Underskrifter";

    public static Citation Consultation =>
        Clause(
            Background,
            "paragraph 1, sentence 1",
            "94:9f84ae2e13906c54355f1f26f83dc91d9eb2b75eb14b5f310f5c222b6978c9b3"
        );

    public static Citation SupportsGoals =>
        Clause(
            Background,
            "paragraph 1, sentence 2",
            "202:588d5560f5f91941e952305fe4dcdbb8002c4c210c6d1822403cd2b89d9323f3"
        );

    public static Citation SupportsRealisation =>
        Clause(
            Background,
            "paragraph 1, sentence 3",
            "119:67781462875e40e3e1a3fa049991270f66fe5bb4113c341481672a096c617bbb"
        );

    public static Citation Principles =>
        Clause(Background, "paragraph 2", "459:fe9680311c4a8ae5b9a34f6c57636031b091020b48785a176d9444fa03c85b85");

    public static Citation KsRole =>
        Clause(Background, "paragraph 3", "549:e79b350197ee8b2b769f8faabb67516465465425ff1f95ca3a42c1968d7b493e");

    public static Citation KsAmbitions =>
        Clause(Background, "paragraph 4", "214:3fc968f836321f2c8f498dfcf192d3a105cbb8a8c3bdeacd329632b7bf95168a");

    public static Citation Scope =>
        Clause(
            Purpose,
            "paragraph 1, sentence 1",
            "133:ba747e172aa74aee419ed724e92981036405975354e4ef11031b73df0b1f776c"
        );

    public static Citation CommonGoal =>
        Clause(
            Purpose,
            "paragraph 1, sentences 2–4",
            "258:70b5fc935c7d184f02d7428635040c15312f2b094ffbc4bd039bebfd45df6633"
        );

    public static Citation StateResponsibility =>
        Clause(
            Purpose,
            "paragraph 1, sentence 5",
            "157:ff65d87c5c5e108828197a488c12bcb86c048a78f923c0562a1b3d536eb220d8"
        );

    public static Citation CooperationNeeded =>
        Clause(
            Purpose,
            "paragraph 1, sentences 6–7",
            "283:85fada5049e6749732012904d5e6368d7b52b4a8f2f119a65355f17190b46ebd"
        );

    public static Citation Footnotes1And2 =>
        Clause(Purpose, "footnotes 1–2", "286:cd54721bf5d71cf11f9a7aaf6cd3fbc86732d6ef8851921d7699a57fc8716026");

    public static Citation Goal =>
        Clause(Purpose, "paragraph 2", "326:eaa2eca6414b2c4003386f2c0ac3eb147edc331547eef7f5174ad2173f2e54be");

    public static Citation CommonEffort =>
        Clause(Effort, "paragraph 1", "752:1ed0ee6ed986d2475286fe4e40caefa52b529d87914c243629d736675e5f57eb");

    public static Citation KsWillLead =>
        Clause(Effort, "KS will, lead", "6:5ec53ee0ccc9ecc44d94aeb2fc40b21622f72a5804a031c8064ec7262391802f");

    public static Citation KsWill1 =>
        Clause(Effort, "KS will, bullet 1", "155:822ae8b899f7b2b11554fa6706bffdb5d0a799327748f90a52d2c912d8183a50");

    public static Citation KsWill2 =>
        Clause(Effort, "KS will, bullet 2", "159:55ef4a4f63657e3a5dcd015c744358ea74d23e481b88ff0ad0ed5a837dd7298e");

    public static Citation KsWill3 =>
        Clause(Effort, "KS will, bullet 3", "253:61863c22cf6915c3aa1e4493f7c99a409b43951e1b931a4e8bd972e96fcdcd0d");

    public static Citation KsWill4 =>
        Clause(Effort, "KS will, bullet 4", "165:4403b860bff43b7d019e54129a979720be6a36a34e692e24d99fe42b0748a9cc");

    public static Citation KsWill5 =>
        Clause(Effort, "KS will, bullet 5", "91:a0eac3e909517231be6f487ffa21094eaf783a4ed4680595539c8c2da31a827d");

    public static Citation KsWill6 =>
        Clause(Effort, "KS will, bullet 6", "316:396c3f77695cd99cc4f1df6d0f8d26891e0e04d5196b3c8bf61026b90ee279ce");

    public static Citation KsAmbitionLead =>
        Clause(Effort, "KS ambition, lead", "30:c33932253c02a903d80a57235e72a21701e8967cf4531d48feb12a694bdad992");

    public static Citation KsAmbition1 =>
        Clause(Effort, "KS ambition, bullet 1", "112:4c2c2e854c5b602f8cf71d4051d687cf09c9476455093308e92ae8545a63f9d9");

    public static Citation KsAmbition2 =>
        Clause(Effort, "KS ambition, bullet 2", "103:f9effc7b8c2698b290545468547c58eb2f901acd247bcd69107256bcb875180d");

    public static Citation KsAmbition3 =>
        Clause(Effort, "KS ambition, bullet 3", "418:0852e152a110863503bdb1023b80a6beae16e181926e09533b3da40b2d9279eb");

    public static Citation KsAmbition4 =>
        Clause(Effort, "KS ambition, bullet 4", "142:cfd9080ee6e2414f4e6b9ec11c9427560630a62153a89f9a7960c6f538ee36fe");

    public static Citation KsAmbition5 =>
        Clause(Effort, "KS ambition, bullet 5", "120:49750248b367ca9aa021892ca4896e920623845b2958bb56a9f95aa45a3bd2d1");

    public static Citation KsAmbition6 =>
        Clause(Effort, "KS ambition, bullet 6", "187:c89460f1c983555cb3a64a78d5ebce1d1c63237e091ec272ef201e01008f4ad1");

    public static Citation MinistryWillLead =>
        Clause(Effort, "ministry will, lead", "31:ba1c9e1f681545e73193035997bdc1bb1c382d38e3f41a88ad812da0f1ad65c6");

    public static Citation MinistryWill1 =>
        Clause(
            Effort,
            "ministry will, bullet 1",
            "73:573570146c11c0340c7cbe7297d6dc3964f11d100c402ac55ca8e3365bcc0060"
        );

    public static Citation MinistryWill2 =>
        Clause(
            Effort,
            "ministry will, bullet 2",
            "147:b9ce81a411e709cd0bf065cc6516769bad04aa4d338efd9cf46a76378567c01a"
        );

    public static Citation MinistryWill3 =>
        Clause(
            Effort,
            "ministry will, bullet 3",
            "107:d5f9d9ee77b2ef76cbe2e99c7e396097e39d6493d9b64c73395a319bc44ef82d"
        );

    public static Citation MinistryWill4 =>
        Clause(
            Effort,
            "ministry will, bullet 4",
            "160:1e83ca9167ef865a3eed8c8c081c1bbfce2108190c8dfa97658c898906b13109"
        );

    public static Citation MinistryWill5 =>
        Clause(
            Effort,
            "ministry will, bullet 5",
            "158:dbd80da20423264d1dd87caae1c1fcc49a446a8b22ef9e7606e92bac06be10b7"
        );

    public static Citation MinistryWill6 =>
        Clause(
            Effort,
            "ministry will, bullet 6",
            "144:8d484bab988cec246c34dd1625aeef99e5b2b08fa943532bf99608bd5c0572fe"
        );

    public static Citation MinistryWill7 =>
        Clause(
            Effort,
            "ministry will, bullet 7",
            "147:466c512a38e9a0ea5e97b0697e8b72904485fa5b4f3bbb47d0032d6a18fcc8cf"
        );

    public static Citation MinistryWill8 =>
        Clause(
            Effort,
            "ministry will, bullet 8",
            "141:468a82df91c7af72993d9d7c8d25a1412ee814bfe3c8a366d2b1017c3f8ffb5d"
        );

    public static Citation MinistryWill9 =>
        Clause(
            Effort,
            "ministry will, bullet 9",
            "104:bfe208e3fc1291645442fc10931d5b00b4839eb398cd7eb20e68b9fbd26e4f80"
        );

    public static Citation MinistryWill10 =>
        Clause(
            Effort,
            "ministry will, bullet 10",
            "179:dc1edaf028f5e1a9970e4a51c13cab6a1ccb02c82dbc6300fd25c20f07420e9e"
        );

    public static Citation MinistryWill11 =>
        Clause(
            Effort,
            "ministry will, bullet 11",
            "162:9bb54be6671492143be8bb85752c41f303bfa70824a8b6f1ad09cbb54d8f86bc"
        );

    public static Citation MinistryWill12 =>
        Clause(
            Effort,
            "ministry will, bullet 12",
            "116:f0083860d1ed7be3a67fb45b8cb62494892746336417dbe892e05d0a08565625"
        );

    public static Citation MinistryWill13 =>
        Clause(
            Effort,
            "ministry will, bullet 13",
            "120:7b6cd8bcf7a2759592015e2938dba5a9f6410143159e955f69b5caf76f5b3cc4"
        );

    public static Citation MadeKnown =>
        Clause(Anchoring, "paragraph 1", "89:6a5ddd7e0331c323d2641a4e4c5a552527952a422bb9895f4681e5bd9506b52c");

    public static Citation FollowUp =>
        Clause(Anchoring, "paragraph 2", "64:e51d4d2f92be4807e57e8f73db18d164c4dc07d12e1e9f1b4ba1af03796a1955");

    public static Citation Validity =>
        Clause(Anchoring, "paragraph 3", "62:121619e28117d5cc0ff2e1a5ef093d6fe337bc9c9574836c952f6be349bd5569");

    public static Citation AgreementSignatures =>
        Clause(Signing, "signatures", "79:cbfbf65b2ca03fdf5feb946bcea0fa161ee0dcdf4c25d3497c5a787521556727");

    private static Citation Clause(string section, string locator, string fingerprint) =>
        new(SourceDocument.CooperationAgreement, section, locator, ClauseFingerprint.Parse(fingerprint));
}
