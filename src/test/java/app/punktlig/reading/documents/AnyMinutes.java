package app.punktlig.reading.documents;

/** Invented minutes that every format must carry alike. */
final class AnyMinutes {
    static final String TEXT = """
            Mötesanteckningar ledningsgruppen 2026-03-10
            Närvarande: Signe Åkerlund, Malte Öberg, Tyra Ängquist (via Teams), Olof Brännström
            Frånvarande: Disa Hägg

            BESLUT
            Inga beslutspunkter

            INFORMATION
            1. Lokaler inför hösten
            Föredragande: Malte Öberg
            Malte redogör för läget i de tre byggnaderna vid Lillån, där ventilationen behöver ses över innan höstterminen börjar och elevantalet ökar. Malte Öberg får i uppdrag att återkomma med en tidplan vid nästa möte. Gruppen beslutar att godkänna den preliminära fördelningen av rum.
            2. Kompetensförsörjning
            Tyra visar siffror över behörigheten. Tyra Ängquist ansvarar för att ta fram ett underlag senast den 3 april.
            • Annonsen går ut i vecka 14.
            • Fackliga företrädare bjuds in till samtalet om introduktionen, som hålls i den stora salen på Björkgården under eftermiddagen.

            Nästa möte: 2026-03-24
            """;

    private AnyMinutes() {}
}
