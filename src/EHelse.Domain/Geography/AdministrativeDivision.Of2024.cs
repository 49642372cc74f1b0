using System.Globalization;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Geography;

public sealed partial class AdministrativeDivision
{
    /// <summary>The division of 2024: 15 counties and 357 municipalities, population 1 January 2024 (5 550 203).</summary>
    /// <remarks>Names as in the standard for municipalities (KLASS 131) on 1 January 2026; numbers unchanged since 1 January 2024. Source: Statistics Norway, CC BY 4.0 (reading R14).</remarks>
    public static AdministrativeDivision Of2024 { get; } =
        new(
            new Provenance(ProvenanceText.StatisticsNorway.English, new LocalDate(2024, 1, 1)),
            [
                new(CountyNumber.Parse("03"), "Oslo"),
                new(CountyNumber.Parse("11"), "Rogaland"),
                new(CountyNumber.Parse("15"), "Møre og Romsdal"),
                new(CountyNumber.Parse("18"), "Nordland"),
                new(CountyNumber.Parse("31"), "Østfold"),
                new(CountyNumber.Parse("32"), "Akershus"),
                new(CountyNumber.Parse("33"), "Buskerud"),
                new(CountyNumber.Parse("34"), "Innlandet"),
                new(CountyNumber.Parse("39"), "Vestfold"),
                new(CountyNumber.Parse("40"), "Telemark"),
                new(CountyNumber.Parse("42"), "Agder"),
                new(CountyNumber.Parse("46"), "Vestland"),
                new(CountyNumber.Parse("50"), "Trøndelag"),
                new(CountyNumber.Parse("55"), "Troms"),
                new(CountyNumber.Parse("56"), "Finnmark"),
            ],
            Rows.Split('\n').Select(Municipality)
        );

    // A line for each, in a text: 357 calls take longer to compile than these take to read.
    private static Municipality Municipality(string row)
    {
        var fields = row.Split(';');
        return new(
            MunicipalityNumber.Parse(fields[0]),
            name: fields[1],
            officialName: fields[2],
            population: int.Parse(fields[3], NumberStyles.None, CultureInfo.InvariantCulture)
        );
    }

    private const string Rows = """
        0301;Oslo;Oslo - Oslove;717710
        1101;Eigersund;Eigersund;15221
        1103;Stavanger;Stavanger;149048
        1106;Haugesund;Haugesund;38292
        1108;Sandnes;Sandnes;83702
        1111;Sokndal;Sokndal;3347
        1112;Lund;Lund;3226
        1114;Bjerkreim;Bjerkreim;2892
        1119;Hå;Hå;19827
        1120;Klepp;Klepp;20900
        1121;Time;Time;19910
        1122;Gjesdal;Gjesdal;12362
        1124;Sola;Sola;28685
        1127;Randaberg;Randaberg;11742
        1130;Strand;Strand;13703
        1133;Hjelmeland;Hjelmeland;2643
        1134;Suldal;Suldal;3889
        1135;Sauda;Sauda;4572
        1144;Kvitsøy;Kvitsøy;544
        1145;Bokn;Bokn;883
        1146;Tysvær;Tysvær;11570
        1149;Karmøy;Karmøy;43306
        1151;Utsira;Utsira;215
        1160;Vindafjord;Vindafjord;8938
        1505;Kristiansund;Kristiansund;24404
        1506;Molde;Molde;32816
        1508;Ålesund;Ålesund;58509
        1511;Vanylven;Vanylven;3026
        1514;Sande;Sande;2438
        1515;Herøy;Herøy (Møre og Romsdal);8968
        1516;Ulstein;Ulstein;8861
        1517;Hareid;Hareid;5322
        1520;Ørsta;Ørsta;10958
        1525;Stranda;Stranda;4348
        1528;Sykkylven;Sykkylven;7617
        1531;Sula;Sula;9720
        1532;Giske;Giske;8691
        1535;Vestnes;Vestnes;7147
        1539;Rauma;Rauma;7299
        1547;Aukra;Aukra;3678
        1554;Averøy;Averøy;5955
        1557;Gjemnes;Gjemnes;2700
        1560;Tingvoll;Tingvoll;3041
        1563;Sunndal;Sunndal;7227
        1566;Surnadal;Surnadal;5953
        1573;Smøla;Smøla;2159
        1576;Aure;Aure;3408
        1577;Volda;Volda;11093
        1578;Fjord;Fjord;2492
        1579;Hustadvika;Hustadvika;13437
        1580;Haram;Haram;9357
        1804;Bodø;Bodø;53712
        1806;Narvik;Narvik;21580
        1811;Bindal;Bindal;1399
        1812;Sømna;Sømna;1976
        1813;Brønnøy;Brønnøy;7826
        1815;Vega;Vega;1208
        1816;Vevelstad;Vevelstad;480
        1818;Herøy;Herøy (Nordland);1842
        1820;Alstahaug;Alstahaug;7421
        1822;Leirfjord;Leirfjord;2352
        1824;Vefsn;Vefsn;13469
        1825;Grane;Grane;1447
        1826;Hattfjelldal;Aarborte - Hattfjelldal;1284
        1827;Dønna;Dønna;1427
        1828;Nesna;Nesna;1808
        1832;Hemnes;Hemnes;4485
        1833;Rana;Rana - Raane;25994
        1834;Lurøy;Lurøy;1886
        1835;Træna;Træna;442
        1836;Rødøy;Rødøy;1139
        1837;Meløy;Meløy;6180
        1838;Gildeskål;Gildeskål;1958
        1839;Beiarn;Beiarn;1062
        1840;Saltdal;Saltdal;4880
        1841;Fauske;Fauske - Fuossko;9827
        1845;Sørfold;Sørfold - Fuolldá;1858
        1848;Steigen;Steigen;2672
        1851;Lødingen;Lødingen;2060
        1853;Evenes;Evenes - Evenášši;1330
        1856;Røst;Røst;460
        1857;Værøy;Værøy;683
        1859;Flakstad;Flakstad;1229
        1860;Vestvågøy;Vestvågøy;11619
        1865;Vågan;Vågan;9793
        1866;Hadsel;Hadsel;8236
        1867;Bø;Bø;2634
        1868;Øksnes;Øksnes;4569
        1870;Sortland;Sortland - Suortá;10618
        1871;Andøy;Andøy;4553
        1874;Moskenes;Moskenes;954
        1875;Hamarøy;Hábmer - Hamarøy;2729
        3101;Halden;Halden;31935
        3103;Moss;Moss;52051
        3105;Sarpsborg;Sarpsborg;59771
        3107;Fredrikstad;Fredrikstad;85230
        3110;Hvaler;Hvaler;4787
        3112;Råde;Råde;7883
        3114;Våler;Våler (Østfold);6145
        3116;Skiptvet;Skiptvet;3919
        3118;Indre Østfold;Indre Østfold;47006
        3120;Rakkestad;Rakkestad;8420
        3122;Marker;Marker;3658
        3124;Aremark;Aremark;1347
        3201;Bærum;Bærum;130921
        3203;Asker;Asker;98815
        3205;Lillestrøm;Lillestrøm;94201
        3207;Nordre Follo;Nordre Follo;63560
        3209;Ullensaker;Ullensaker;43814
        3212;Nesodden;Nesodden;20521
        3214;Frogn;Frogn;16244
        3216;Vestby;Vestby;19493
        3218;Ås;Ås;22005
        3220;Enebakk;Enebakk;11482
        3222;Lørenskog;Lørenskog;48188
        3224;Rælingen;Rælingen;20099
        3226;Aurskog-Høland;Aurskog-Høland;18058
        3228;Nes;Nes;24645
        3230;Gjerdrum;Gjerdrum;7398
        3232;Nittedal;Nittedal;25882
        3234;Lunner;Lunner;9357
        3236;Jevnaker;Jevnaker;7037
        3238;Nannestad;Nannestad;16126
        3240;Eidsvoll;Eidsvoll;27916
        3242;Hurdal;Hurdal;3041
        3301;Drammen;Drammen;104487
        3303;Kongsberg;Kongsberg;28848
        3305;Ringerike;Ringerike;31581
        3310;Hole;Hole;6989
        3312;Lier;Lier;28470
        3314;Øvre Eiker;Øvre Eiker;20779
        3316;Modum;Modum;14665
        3318;Krødsherad;Krødsherad;2241
        3320;Flå;Flå;1115
        3322;Nesbyen;Nesbyen;3301
        3324;Gol;Gol;4986
        3326;Hemsedal;Hemsedal;2666
        3328;Ål;Ål;5007
        3330;Hol;Hol;4496
        3332;Sigdal;Sigdal;3526
        3334;Flesberg;Flesberg;2781
        3336;Rollag;Rollag;1395
        3338;Nore og Uvdal;Nore og Uvdal;2486
        3401;Kongsvinger;Kongsvinger;18058
        3403;Hamar;Hamar;32879
        3405;Lillehammer;Lillehammer;28768
        3407;Gjøvik;Gjøvik;30903
        3411;Ringsaker;Ringsaker;35612
        3412;Løten;Løten;7929
        3413;Stange;Stange;21605
        3414;Nord-Odal;Nord-Odal;4992
        3415;Sør-Odal;Sør-Odal;8112
        3416;Eidskog;Eidskog;6040
        3417;Grue;Grue;4532
        3418;Åsnes;Åsnes;7339
        3419;Våler;Våler (Innlandet);3615
        3420;Elverum;Elverum;21761
        3421;Trysil;Trysil;6566
        3422;Åmot;Åmot;4289
        3423;Stor-Elvdal;Stor-Elvdal;2276
        3424;Rendalen;Rendalen;1837
        3425;Engerdal;Engerdal;1361
        3426;Tolga;Tolga;1604
        3427;Tynset;Tynset;5692
        3428;Alvdal;Alvdal;2526
        3429;Folldal;Folldal;1532
        3430;Os;Os;1891
        3431;Dovre;Dovre;2503
        3432;Lesja;Lesja;1983
        3433;Skjåk;Skjåk;2141
        3434;Lom;Lom;2212
        3435;Vågå;Vågå;3531
        3436;Nord-Fron;Nord-Fron;5586
        3437;Sel;Sel;5756
        3438;Sør-Fron;Sør-Fron;3119
        3439;Ringebu;Ringebu;4413
        3440;Øyer;Øyer;5124
        3441;Gausdal;Gausdal;6177
        3442;Østre Toten;Østre Toten;14840
        3443;Vestre Toten;Vestre Toten;13691
        3446;Gran;Gran;13593
        3447;Søndre Land;Søndre Land;5587
        3448;Nordre Land;Nordre Land;6510
        3449;Sør-Aurdal;Sør-Aurdal;2836
        3450;Etnedal;Etnedal;1366
        3451;Nord-Aurdal;Nord-Aurdal;6562
        3452;Vestre Slidre;Vestre Slidre;2112
        3453;Øystre Slidre;Øystre Slidre;3298
        3454;Vang;Vang;1645
        3901;Horten;Horten;27939
        3903;Holmestrand;Holmestrand;26872
        3905;Tønsberg;Tønsberg;59174
        3907;Sandefjord;Sandefjord;66231
        3909;Larvik;Larvik;48715
        3911;Færder;Færder;27501
        4001;Porsgrunn;Porsgrunn;37193
        4003;Skien;Skien;56619
        4005;Notodden;Notodden;13266
        4010;Siljan;Siljan;2382
        4012;Bamble;Bamble;14269
        4014;Kragerø;Kragerø;10445
        4016;Drangedal;Drangedal;4086
        4018;Nome;Nome;6539
        4020;Midt-Telemark;Midt-Telemark;10904
        4022;Seljord;Seljord;2979
        4024;Hjartdal;Hjartdal;1630
        4026;Tinn;Tinn;5533
        4028;Kviteseid;Kviteseid;2458
        4030;Nissedal;Nissedal;1471
        4032;Fyresdal;Fyresdal;1256
        4034;Tokke;Tokke;2212
        4036;Vinje;Vinje;3851
        4201;Risør;Risør;6825
        4202;Grimstad;Grimstad;24969
        4203;Arendal;Arendal;46355
        4204;Kristiansand;Kristiansand;116986
        4205;Lindesnes;Lindesnes;23690
        4206;Farsund;Farsund;9876
        4207;Flekkefjord;Flekkefjord;9279
        4211;Gjerstad;Gjerstad;2444
        4212;Vegårshei;Vegårshei;2268
        4213;Tvedestrand;Tvedestrand;6323
        4214;Froland;Froland;6236
        4215;Lillesand;Lillesand;11523
        4216;Birkenes;Birkenes;5480
        4217;Åmli;Åmli;1802
        4218;Iveland;Iveland;1380
        4219;Evje og Hornnes;Evje og Hornnes;3967
        4220;Bygland;Bygland;1180
        4221;Valle;Valle;1205
        4222;Bykle;Bykle;1011
        4223;Vennesla;Vennesla;15452
        4224;Åseral;Åseral;923
        4225;Lyngdal;Lyngdal;10835
        4226;Hægebostad;Hægebostad;1776
        4227;Kvinesdal;Kvinesdal;6192
        4228;Sirdal;Sirdal;1873
        4601;Bergen;Bergen;291940
        4602;Kinn;Kinn;17349
        4611;Etne;Etne;4072
        4612;Sveio;Sveio;5742
        4613;Bømlo;Bømlo;12268
        4614;Stord;Stord;19287
        4615;Fitjar;Fitjar;3203
        4616;Tysnes;Tysnes;2922
        4617;Kvinnherad;Kvinnherad;13089
        4618;Ullensvang;Ullensvang;11017
        4619;Eidfjord;Eidfjord;968
        4620;Ulvik;Ulvik;1089
        4621;Voss;Voss;16471
        4622;Kvam;Kvam;8496
        4623;Samnanger;Samnanger;2502
        4624;Bjørnafjorden;Bjørnafjorden;26080
        4625;Austevoll;Austevoll;5300
        4626;Øygarden;Øygarden;39768
        4627;Askøy;Askøy;30145
        4628;Vaksdal;Vaksdal;3852
        4629;Modalen;Modalen;384
        4630;Osterøy;Osterøy;8200
        4631;Alver;Alver;29986
        4632;Austrheim;Austrheim;2881
        4633;Fedje;Fedje;519
        4634;Masfjorden;Masfjorden;1694
        4635;Gulen;Gulen;2234
        4636;Solund;Solund;750
        4637;Hyllestad;Hyllestad;1268
        4638;Høyanger;Høyanger;3879
        4639;Vik;Vik;2551
        4640;Sogndal;Sogndal;12319
        4641;Aurland;Aurland;1800
        4642;Lærdal;Lærdal;2160
        4643;Årdal;Årdal;5239
        4644;Luster;Luster;5371
        4645;Askvoll;Askvoll;2986
        4646;Fjaler;Fjaler;2869
        4647;Sunnfjord;Sunnfjord;22450
        4648;Bremanger;Bremanger;3392
        4649;Stad;Stad;9610
        4650;Gloppen;Gloppen;5926
        4651;Stryn;Stryn;7271
        5001;Trondheim;Trondheim - Tråante;214565
        5006;Steinkjer;Steinkjer - Stïentje;24032
        5007;Namsos;Namsos - Nåavmesjenjaelmie;15083
        5014;Frøya;Frøya;5453
        5020;Osen;Osen;898
        5021;Oppdal;Oppdal;7389
        5022;Rennebu;Rennebu;2484
        5025;Røros;Røros - Rosse;5685
        5026;Holtålen;Holtålen;2035
        5027;Midtre Gauldal;Midtre Gauldal;6140
        5028;Melhus;Melhus;17560
        5029;Skaun;Skaun;8484
        5031;Malvik;Malvik;14783
        5032;Selbu;Selbu;4216
        5033;Tydal;Tydal;773
        5034;Meråker;Meråker;2454
        5035;Stjørdal;Stjørdal;24717
        5036;Frosta;Frosta;2645
        5037;Levanger;Levanger - Levangke;20574
        5038;Verdal;Verdal;15193
        5041;Snåsa;Snåase - Snåsa;2114
        5042;Lierne;Lierne;1301
        5043;Røyrvik;Raarvihke - Røyrvik;423
        5044;Namsskogan;Namsskogan;810
        5045;Grong;Grong;2322
        5046;Høylandet;Høylandet;1222
        5047;Overhalla;Overhalla;3924
        5049;Flatanger;Flatanger;1116
        5052;Leka;Leka;604
        5053;Inderøy;Inderøy;6938
        5054;Indre Fosen;Indre Fosen;10023
        5055;Heim;Heim;6093
        5056;Hitra;Hitra;5323
        5057;Ørland;Ørland;10522
        5058;Åfjord;Åfjord;4339
        5059;Orkland;Orkland;18793
        5060;Nærøysund;Nærøysund;9968
        5061;Rindal;Rindal;1958
        5501;Tromsø;Tromsø;78745
        5503;Harstad;Harstad - Hárstták;25056
        5510;Kvæfjord;Kvæfjord;2845
        5512;Tjeldsund;Dielddanuorri - Tjeldsund;4281
        5514;Ibestad;Ibestad;1311
        5516;Gratangen;Gratangen - Rivtták;1070
        5518;Lavangen;Loabák - Lavangen;986
        5520;Bardu;Bardu;3986
        5522;Salangen;Salangen;2069
        5524;Målselv;Målselv;6714
        5526;Sørreisa;Sørreisa;3485
        5528;Dyrøy;Dyrøy;1073
        5530;Senja;Senja;14894
        5532;Balsfjord;Balsfjord;5571
        5534;Karlsøy;Karlsøy;2237
        5536;Lyngen;Lyngen - Ivgu - Yykeä;2743
        5538;Storfjord;Storfjord - Omasvuotna - Omasvuono;1825
        5540;Kåfjord;Gáivuotna - Kåfjord - Kaivuono;1974
        5542;Skjervøy;Skjervøy;2794
        5544;Nordreisa;Nordreisa - Ráisa - Raisi;4794
        5546;Kvænangen;Kvænangen;1157
        5601;Alta;Alta;21708
        5603;Hammerfest;Hammerfest - Hámmerfeasta;11338
        5605;Sør-Varanger;Sør-Varanger;10063
        5607;Vadsø;Vadsø;5807
        5610;Karasjok;Kárášjohka - Karasjok;2565
        5612;Kautokeino;Guovdageaidnu - Kautokeino;2848
        5614;Loppa;Loppa;864
        5616;Hasvik;Hasvik;979
        5618;Måsøy;Måsøy;1113
        5620;Nordkapp;Nordkapp;2951
        5622;Porsanger;Porsanger - Porsángu - Porsanki;3889
        5624;Lebesby;Lebesby;1215
        5626;Gamvik;Gamvik;1070
        5628;Tana;Deatnu - Tana;2807
        5630;Berlevåg;Berlevåg;892
        5632;Båtsfjord;Båtsfjord;2113
        5634;Vardø;Vardø;1972
        5636;Nesseby;Unjárga - Nesseby;859
        """;
}
