namespace EHelse.Domain.Sources;

/// <summary>The clauses of the assignment letter of 2024, in its order. Only fingerprints, none of the words.</summary>
internal static partial class Letter2024Clauses
{
    private const string Preamble =
        "Oppdragsbrev om innføring av helseteknologi og prioriterte samhandlingstiltak i kommunal sektor 2024";
    private const string CommonTracks = "1. Felles innføringsløp innen e-helse i kommunal sektor";
    private const string RegionalOrganisation = "2. Ny regional nettverksorganisering e-helse";
    private const string GrantScheme = "Føringer for nettverksarbeidet …";
    private const string ResultGoals = "Resultatmål for nettverksarbeidet i 2024";
    private const string Transition = "Overgangsordning og realisering i 2024";
    private const string Principles = "Prinsipper og føringer for etableringen";
    private const string FinancialFrames = "Finansielle rammer for oppdraget i 2024";
    private const string Coverage = "Tilskuddet skal dekke";
    private const string Payment = "Utbetaling/fakturering 2024";
    private const string Reporting = "Krav til rapportering";
    private const string RecipientList = "Mottakere";
    private const string Confirmation = "BEKREFTELSE";

    public static Citation UnderNetworkAgreement =>
        Clause(
            Preamble,
            "paragraph 1, sentence 1",
            "123:136ddc6a00680b4ee6ba00cf24b4e5c89cf225a5a1724d6691352e03fe37bfc0"
        );

    public static Citation InLineWithGrantScheme =>
        Clause(
            Preamble,
            "paragraph 1, sentence 2",
            "165:9b2a61ee90fe17862a0785adb894b807e471a4818bf3023a62c961d683883564"
        );

    public static Citation CommonModelBacked =>
        Clause(Preamble, "paragraph 2", "470:828f6f35c110334063c8569d9ce30e651f41cd3bcb195df51622f9e9f6fc29de");

    public static Citation FinalReport =>
        Clause(Preamble, "paragraph 3", "172:db4da5737a8916447e1f19dfb255df17d3f3901ba10a48c664235ae34a3be78f");

    public static Citation ModelEstablished =>
        Clause(Preamble, "paragraph 4", "173:cbe3f52ab4d341fbf83b87d05c0a36cdaa931a5e23e5a96ee97d51aa6637cf15");

    public static Citation ChangesLead =>
        Clause(Preamble, "paragraph 5", "46:4f86777c8bc46a573b691edca6d95652a14455b10ce785489eb52c4631693c47");

    public static Citation TracksLead =>
        Clause(CommonTracks, "A, lead", "104:e64c3bed264b2480c860223a6b6204d15695b0d93483cc64fdc7b7fc3bd12f25");

    public static Citation NationalTrack =>
        Clause(CommonTracks, "A, bullet 1", "98:967b64b57df8da189c7fa51f52932f76b660c4d97539e9b647a2ed9b74ccec1c");

    public static Citation RegionalTrack =>
        Clause(CommonTracks, "A, bullet 2", "102:f825b9d66385b26fcfb474915dc625d462bb38a004cba0c217ca7fad1f1dc88a");

    public static Citation PartiallyNationalTrack =>
        Clause(CommonTracks, "A, bullet 3", "127:6cc05c5542919b04b2a19cc259f5650a8f8792705103f324a8ca4bb0e8c54fea");

    public static Citation Footnotes1To3 =>
        Clause(CommonTracks, "footnotes 1–3", "311:e58392b0341ee18a4a128704781e839260b3d96ec2d2665b8030e66d7c906250");

    public static Citation CoordinationGroupEstablished =>
        Clause(CommonTracks, "B, sentence 1", "91:65e745da7904398513aab4530fa295ddc9d9e17e5b408d5ac92888409b20c223");

    public static Citation CoordinationGroupComposition =>
        Clause(CommonTracks, "B, sentence 2", "94:f71e9a06b5da2c2bc09ad4d135f75a84e87183d252e7ba8c92f41f14de2ee040");

    public static Citation CoordinationGroupTask =>
        Clause(CommonTracks, "B, sentence 3", "109:14e69959489f3856356157e056219338cbc0c5507cec93324dda09bb2eda0d6e");

    public static Citation WorkingGroupsEstablished =>
        Clause(CommonTracks, "B, sentence 4", "99:52e0a0e9576106efa756701f6fbeaeff3f13f3e3c09c9e0109f03be669a11187");

    public static Citation WorkingGroupsLed =>
        Clause(CommonTracks, "B, sentence 5", "178:f55e0c1775644b7ac64d8009e96c3209056bd8b948cc99cc2f3d0174c9516eb0");

    public static Citation GroupInEachCounty =>
        Clause(
            RegionalOrganisation,
            "paragraph 1, sentence 1",
            "90:7fc21bb428ad46b6e8280a4805710475c61ea9a69b52ef44711bc9a8d7713c1c"
        );

    public static Citation GroupPurpose =>
        Clause(
            RegionalOrganisation,
            "paragraph 1, sentence 2",
            "159:23ed75ddf28b10373b74452573bfe8e8efa916aa3a6aacaf3ad4bba48d5ba69b"
        );

    public static Citation GroupContributes =>
        Clause(
            RegionalOrganisation,
            "paragraph 1, sentence 3",
            "151:4c68c2add9f356beaa28a82017299c4a878b9ccb04254917592e949b69a773cd"
        );

    public static Citation GroupCombinesTracks =>
        Clause(
            RegionalOrganisation,
            "paragraph 1, sentence 4",
            "297:c0fc4af5921ab120e875ea10300e0b0282e300fdf77f36673ac0cd1a7db8def2"
        );

    public static Citation GroupAdvisesKs =>
        Clause(
            RegionalOrganisation,
            "paragraph 1, sentence 5",
            "134:9f4cea6e53bf01b2e3fa946bf19a2841087b868c8b04351ab753841e0a910b1f"
        );

    public static Citation NetworkRecruits =>
        Clause(
            RegionalOrganisation,
            "paragraph 1, sentence 6",
            "97:5d84967f618779456b4d96fbcb11a17b63777cf5a76e0fa1700d6105b74039ff"
        );

    public static Citation RoleContactPerson =>
        Clause(RegionalOrganisation, "role 1", "122:918878b1c7676397c886d1b57a388a4549ded75437b72adaa7733140b870f6dd");

    public static Citation RoleRolloutLead =>
        Clause(RegionalOrganisation, "role 2", "78:23b7d777de3095b12100545b032d2b159427aff5f25f8b2ea0d585950a6f3a71");

    public static Citation RoleNetworkResource =>
        Clause(RegionalOrganisation, "role 3", "268:5387c879f27f74390df44700c9ab8b1026894279b23924b80b5c859b61d425ff");

    public static Citation ReleasedCompetenceLead =>
        Clause(
            RegionalOrganisation,
            "competence, lead",
            "54:91b735b5d859c72643a6bafab45d318d71167604748c24b9816b7d6d8ef9a246"
        );

    public static Citation ReleasedCompetenceExperience =>
        Clause(
            RegionalOrganisation,
            "competence, bullet 1",
            "135:72d50bc901d1f52b6fd96a38a8b8f218cfd1355318ddc9089f51bdf5fc21ea94"
        );

    public static Citation ReleasedCompetenceLeadership =>
        Clause(
            RegionalOrganisation,
            "competence, bullet 2",
            "117:bb43cab3826f1c773a8cfd264988e35b14637c4987dcc7d24eaf002bbef18735"
        );

    public static Citation RolesMayBeSpread =>
        Clause(
            RegionalOrganisation,
            "last paragraph, sentence 1",
            "113:20ca206cf306da8146889636e23dcc60da32b708e515a6e08ac75b6491183537"
        );

    public static Citation ContactPersonInFpu =>
        Clause(
            RegionalOrganisation,
            "last paragraph, sentence 2",
            "111:963b4989121e1c1d8d30f5eb9438a2741ec74345fd52037baec9e577f91e704d"
        );

    public static Citation GrantPurpose =>
        Clause(
            GrantScheme,
            "paragraph 1, sentence 1",
            "221:c630174b73403b969f283dd03f118ee95b5bf02d3c41c2e0f352bab755837f1f"
        );

    public static Citation Footnote4 =>
        Clause(GrantScheme, "footnote 4", "175:ac7773d1fb24964bde3cd7f341eba28bd839df9da76ba82e3653acfb2858909c");

    public static Citation NetworkSharesCompetence =>
        Clause(
            GrantScheme,
            "paragraph 1, sentence 2, from its fourteenth word",
            "105:91a766f7b58d9d4d76fe08865f100a240eaf3508ab772d580387693c53c0d91d"
        );

    public static Citation GrantSupportsPriorities =>
        Clause(GrantScheme, "paragraph 2", "175:9b09a789b08552d636dd321a61ed28826e29667a21db2765b1d62b65fa984220");

    public static Citation GoalsLead =>
        Clause(ResultGoals, "lead", "137:28810912c2110891e969c2f7bf26addd4aea13d7381570d02c60b8e27e1d649c");

    public static Citation Goal1 =>
        Clause(ResultGoals, "goal 1", "148:273a890c0380170e9a6ad4e48c8756f7fdbbeca699994af8d7b871b4bdac3603");

    public static Citation Goal2 =>
        Clause(ResultGoals, "goal 2", "47:fe631922b7b665b97ff541584ccce9933776378bd47d509ac3339782d4c82c7f");

    public static Citation Goal3 =>
        Clause(ResultGoals, "goal 3", "216:5fa76f435a1e795f5dd65ad6282b8724195ada399512fae634a0b36c848e1d72");

    public static Citation Goal4 =>
        Clause(ResultGoals, "goal 4", "111:3df3446e8d315abd605f84280b5e8767ab70e243318ebceacdb1d10251fc5533");

    public static Citation GoalsGuide =>
        Clause(ResultGoals, "last paragraph", "101:6450a30be00e86d2e91ed5c83eb306bface09677d97e9a66fe0758c7c547d78e");

    public static Citation RealisedIn2024 =>
        Clause(Transition, "paragraph 1", "73:fb0384fa1c81e6058a00088be81019c1620a36198bbe9aa263ccb4030b11d645");

    public static Citation NetworksEstablishGroup =>
        Clause(
            Transition,
            "paragraph 2, sentence 1",
            "191:ac0576d275fc02be6db55fa09bb75983327ddee12350da169c528fa38dd84464"
        );

    public static Citation EstablishedTogether =>
        Clause(
            Transition,
            "paragraph 2, sentence 2",
            "158:b3c2104c96a68b20194b943970bf92c30a3ec3d56f6749917df9b74aab11a85a"
        );

    public static Citation PrinciplesLead =>
        Clause(Principles, "lead", "54:dded7dbed800b47304e86e82690b1a5b664d37a453291ca24c45f8da3053cff6");

    public static Citation SupportsAllMunicipalities =>
        Clause(Principles, "bullet 1", "90:fe1be7e5f223998aec3424ab4684301e548a4411a90bff22c31439c00f12303a");

    public static Citation FollowsPortfolio =>
        Clause(Principles, "bullet 2", "149:13c66cabf4188129d2205964e65e3ff81f93bc7242788d6cea09c69cba1ab303");

    public static Citation RegionalAnchoring =>
        Clause(Principles, "bullet 3", "156:ec9c1bd56afc714f4204d6ded6b058dc0bbbaa3195a4866b6fb3324c72da0a23");

    public static Citation SameFunctions =>
        Clause(Principles, "bullet 4", "121:1850d74dc634ccbfa8c9e753e7f32933dd5d8e378c9aacafc7981ecf687c0bdd");

    public static Citation SeveralMunicipalities =>
        Clause(Principles, "bullet 5", "72:8c6e69a5ee6ab679adce885ed94e9bb8a807f4a273351363d518fad497bb1af6");

    public static Citation CombinedCompetenceLead =>
        Clause(Principles, "bullet 6", "26:90ff0051cea11b6961c94da6f2ffd9beddc58398f79c6bb445594fb1b58087c6");

    public static Citation CombinedCompetenceExperience =>
        Clause(Principles, "bullet 6.1", "78:33f21a498d5371679a7dba8d82b370d600caad6b32585bdb44e99ab33b63b7e3");

    public static Citation CombinedCompetenceLeadership =>
        Clause(Principles, "bullet 6.2", "105:6f52eccb41f6de2a270f878c1a1c69a5f28e3d61f0d202fbcc5cb3cd33833d3f");

    public static Citation LeadTracks =>
        Clause(Principles, "bullet 7", "72:aec41a131538fb43b9a1b70a6a4a516927692461ec45b03b9b41579c2ae4f49d");

    public static Citation NationalArenas =>
        Clause(Principles, "bullet 8", "124:a8ea4b2a3cfaa85b993356e696d90ced8eb6ec5e4083f4903483ae082819000e");

    public static Citation CoordinationGroupParticipation =>
        Clause(Principles, "bullet 9", "87:d3d4b83164b4f18a6072923111ac198333d92a127fda3077edf990d4cccc05f9");

    public static Citation KeyDecision =>
        Clause(
            FinancialFrames,
            "paragraph 1, sentence 1",
            "60:bfb0e59727f44d71a0daec08baa996f5b70f844f3eb16841b7b6e39299246912"
        );

    public static Citation CountiesAndNetworks =>
        Clause(
            FinancialFrames,
            "paragraph 1, sentence 2",
            "97:b67a99a066780af7f57e2720b3378a9736cfa7a74dadf6ed4fb75509b9f37821"
        );

    public static Citation FramePartlyUsed =>
        Clause(
            FinancialFrames,
            "paragraph 1, sentence 3",
            "210:cd7bad09fac8d641497b9a6d36f9d59e30f57c70c1a2213f4db4381038d83d72"
        );

    public static Citation GrantForNetworks =>
        Clause(
            FinancialFrames,
            "paragraph 2, sentence 1",
            "91:48b86e43393ac3d9c3b08ac7490ca5a384be063a0058198eaa495cf57ce93397"
        );

    public static Citation TotalToDistribute =>
        Clause(
            FinancialFrames,
            "paragraph 2, sentence 2",
            "65:50a3b82955391989ab8d3d0a6845521be171f55618f024c13be792a149429f7a"
        );

    public static Citation KeySplit =>
        Clause(FinancialFrames, "paragraph 3", "149:efb4e28bbef194e3940fd38e3d93d8910be4bbbb5811093b7e564110615e5db4");

    public static Citation Table1 =>
        Clause(FinancialFrames, "table 1", "314:83cc62a0c53c3cc390083e582642a07cc1f01238ea952a1fe5a989a10b59aee2");

    public static Citation Covered =>
        Clause(Coverage, "paragraph 1", "142:f04304fbe516d2faca631bb83d336c8df40aeb395c977c50991562e40584a21f");

    public static Citation CoveredRelease =>
        Clause(Coverage, "bullet 1", "87:bfbdbb31774b3f3424da1f213ea0b4e3a6b7c2c3da500be5b019b4a0c2e9e3a1");

    public static Citation Excluded =>
        Clause(
            Coverage,
            "paragraph 2, sentence 1",
            "91:806ff0b9e2b6cc4e86c1c63a009099d472d10f4439330fc29d4e36215217ec8a"
        );

    public static Citation GivenForPurpose =>
        Clause(
            Coverage,
            "paragraph 2, sentence 2",
            "62:433d0fe736709521f1c0f7df8f64db697f4d5e3c2078a795e98cebe64432cc56"
        );

    public static Citation Repayment =>
        Clause(
            Coverage,
            "paragraph 2, sentence 3",
            "106:892562b33cb2141f91ee5eb13bdc05b1c34d701fb633df7b9ab7d41a1168bf54"
        );

    public static Citation NamedPersons =>
        Clause(Coverage, "paragraph 3", "86:9cf0f640a7e574e684fa11b71049bf58560cb3a1f421487d71671f54024a79ac");

    public static Citation InformOfChanges =>
        Clause(Coverage, "paragraph 4", "87:a56060ccfa4172efde672499eb0c3482d276695da6958d7c51e3cd9cf6a4ee0b");

    public static Citation OwnProjectCode =>
        Clause(
            Payment,
            "paragraph 1, sentence 1",
            "153:0775399a443221e70c19d959da596bd1e6d4dfac2dc0ea9448c277558e31f578"
        );

    public static Citation PaidInArrears =>
        Clause(
            Payment,
            "paragraph 1, sentence 2",
            "93:3f29d867ae79fee4b415daf28023908dd317fa03a2a400e0059713a55c8fd207"
        );

    public static Citation InvoiceDates =>
        Clause(
            Payment,
            "paragraph 1, sentence 3",
            "95:95634c11f4a8fc267ff2950ad5e43f69352cd58a16b315568d7f863faf8be6f2"
        );

    public static Citation InvoiceMarked =>
        Clause(
            Payment,
            "paragraph 1, sentence 4",
            "87:c228f114cc2afe582b66b29bdc3e5bbfb624e1f5fe5a7b44f525809170d561d9"
        );

    public static Citation YearEndInvoice =>
        Clause(Payment, "paragraph 2", "120:51e7500b771965bdb7ccdf8dbbab660f01d92a8cb165a92a927571be9cc4aa86");

    public static Citation ReportsLead =>
        Clause(Reporting, "lead", "76:349953314b1dd669051463f7b12222f526557a4869b01290534e4a725c2768a3");

    public static Citation ReportFebruary =>
        Clause(Reporting, "bullet 1", "83:a16f67df585fbb5330275b8125a648538db37851f4efd4b55277782e9d69c1c9");

    public static Citation ReportMarch =>
        Clause(Reporting, "bullet 2", "87:c65834dcfbc68bdd04b1308b15fc501899ac3d7517b6db4c4ff5133cc2055dca");

    public static Citation ReportJune =>
        Clause(Reporting, "bullet 3", "62:a6068615736e2b59aff59655cf4eb3def9345156c5d561994019b20d414c7ffd");

    public static Citation Signatures =>
        Clause(Reporting, "signatures", "53:3d1ce04938568efbdbffc43b9d59986f009a7625bc96f270e169a1b81a773151");

    public static Citation Recipients =>
        Clause(RecipientList, "list", "184:f97fe3b8a2700b3bb93b7b7e40455ce0bf1a11cb39bd6ffb6c88d0bb5f84e70f");

    public static Citation ElectronicallyApproved =>
        Clause(RecipientList, "last paragraph", "49:1ad8e5c996b3e80827ae03edbbfc53ea30a88dcb3043d56d733ee4aaf33c9faf");

    public static Citation Footnotes5And6 =>
        Clause(Reporting, "footnotes 5–6", "162:2ce8e04dcfc904db41461b5936a3553213a3d724f072e8771b02a7dcc7712d80");

    public static Citation ConfirmationReturn =>
        Clause(Confirmation, "return address", "67:8aab83d6025d0e01d5c106675426a0f805dff3ae545d8b40f4e02664ac022412");

    public static Citation ConfirmationAccepted =>
        Clause(Confirmation, "line 1", "23:1cc17196d7f3482f2e700e346bc82e90f9db3ce7eb8f74f763096dd20064af96");

    public static Citation ConfirmationStatement =>
        Clause(Confirmation, "lines 2–4", "229:6f4a22978890bfdf27985084a033d0b92dc65017ae6b29fcd2041dee065c02e2");

    public static Citation ConfirmationPlace =>
        Clause(Confirmation, "line 5", "67:5127b1e8fede911f8c2f1d51883eb03f9f9a19e17cf6242e87cd0f8d7474f4dd");

    public static Citation ConfirmationSigner =>
        Clause(Confirmation, "last paragraph", "85:a17d8a8b8221d277e5aeec732924688caf159b2641dc3ca746fbffe1e56ba901");

    private static Citation Clause(string section, string locator, string fingerprint) =>
        new(SourceDocument.Letter2024, section, locator, ClauseFingerprint.Parse(fingerprint));
}
