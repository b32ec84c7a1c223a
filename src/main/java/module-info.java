/** Orthonym puts right the names that machine translation breaks. */
module org.orthonym {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.ibm.icu;
    requires org.apache.commons.text;
    requires static info.picocli;
    requires static io.github.javadiffutils;
    requires static java.desktop;
    requires static org.apache.xmlgraphics.batik.svggen;
    requires static org.knowm.xchart;
    requires static transitive org.jspecify;

    opens org.orthonym.cli to
            info.picocli;

    exports org.orthonym;
    exports org.orthonym.compare;
    exports org.orthonym.text;
    exports org.orthonym.gazetteer;
    exports org.orthonym.link;
    exports org.orthonym.route;
}
