package org.dateline.pipeline.entity.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The OntoNotes types: eleven of names, seven of values. */
public enum EntityType {
    /** People, real or not. */
    PERSON("PER"),
    /** Nationalities, religious and political groups. */
    NORP("MISC"),
    /** Buildings, airports, roads, bridges. */
    FAC("LOC"),
    /** Companies, agencies, institutions, teams. */
    ORG("ORG"),
    /** Countries, states, cities. */
    GPE("LOC"),
    /** Places without a government: mountains, waters, regions. */
    LOC("LOC"),
    /** Vehicles, weapons, foods; not services. */
    PRODUCT("MISC"),
    /** Named hurricanes, battles, wars, sports events. */
    EVENT("MISC"),
    /** Titles of books, songs, films. */
    WORK_OF_ART("MISC"),
    /** Named documents made into laws. */
    LAW("MISC"),
    /** Any named language. */
    LANGUAGE("MISC"),
    /** Days, months, years, periods of a day or more. */
    DATE(null),
    /** Times shorter than a day. */
    TIME(null),
    /** Percentages. */
    PERCENT(null),
    /** Amounts of money. */
    MONEY(null),
    /** Measures, as of weight or distance. */
    QUANTITY(null),
    /** First, second and so on. */
    ORDINAL(null),
    /** Other numbers. */
    CARDINAL(null);

    private final String conll;

    EntityType(String conll) {
        this.conll = conll;
    }

    /** The type of CoNLL-2003's four ({@code PER}, {@code LOC}, {@code ORG}, {@code MISC}) that holds this one; empty for values. */
    public Optional<String> conll() {
        return Optional.ofNullable(conll);
    }

    /** Whether it is a type of names, not of values. */
    public boolean isName() {
        return conll != null;
    }

    /** Whether it is a place of any kind. */
    public boolean isPlace() {
        return "LOC".equals(conll);
    }

    /** Whether it is a type of names other than of persons, places and organisations. */
    public boolean isOther() {
        return "MISC".equals(conll);
    }

    /** The types that one of CoNLL's holds. */
    public static List<EntityType> ofConll(String conll) {
        return Arrays.stream(values()).filter(type -> conll.equals(type.conll)).toList();
    }

    /** The type a label stands for; empty when it is none of the eighteen. */
    public static Optional<EntityType> of(String label) {
        return Arrays.stream(values()).filter(type -> type.name().equals(label)).findFirst();
    }
}
