package org.orthonym.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.orthonym.script.Words;

/**
 * Looks names up as one does without this library: Lucene finds fifty names with words two letters or less away or of the same
 * sound (Double Metaphone), Jaro-Winkler likeness of the whole names puts them in order. Made to be as fast as it gets: one
 * segment, memory-mapped, and the names themselves on the heap instead of in stored fields.
 */
final class LuceneLookup {
    private static final String WORD = "word";
    private static final String SOUND = "sound";
    private static final int EDITS = 2;
    private static final int RERANKED = 50;

    private final IndexSearcher searcher;
    private final List<String> names;
    private final List<String> folded;
    private final DoubleMetaphone metaphone = new DoubleMetaphone();
    private final JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();

    private LuceneLookup(IndexSearcher searcher, List<String> names) {
        this.searcher = searcher;
        this.names = names;
        this.folded =
                names.stream().map(name -> String.join(" ", Words.folded(name))).toList();
    }

    /** Writes an index of names: a document for each, in order. */
    static void write(List<String> names, Path folder) throws IOException {
        DoubleMetaphone metaphone = new DoubleMetaphone();
        try (Directory directory = new MMapDirectory(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(256))) {
            for (String name : names) {
                Document document = new Document();
                for (String word : Words.folded(name)) {
                    document.add(new StringField(WORD, word, Field.Store.NO));
                    String sound = metaphone.doubleMetaphone(word);
                    String other = metaphone.doubleMetaphone(word, true);
                    document.add(new StringField(SOUND, sound, Field.Store.NO));
                    if (!other.equals(sound)) {
                        document.add(new StringField(SOUND, other, Field.Store.NO));
                    }
                }
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }

    /** Opens what was written for the same names. */
    static LuceneLookup open(Path folder, List<String> names) throws IOException {
        return new LuceneLookup(new IndexSearcher(DirectoryReader.open(new MMapDirectory(folder))), names);
    }

    /** The names most like a garble, likest first. */
    List<String> find(String garble, int most) throws IOException {
        List<String> words = Words.folded(garble);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words) {
            query.add(new FuzzyQuery(new Term(WORD, word), EDITS), Occur.SHOULD);
            query.add(new TermQuery(new Term(SOUND, metaphone.doubleMetaphone(word))), Occur.SHOULD);
        }
        String whole = String.join(" ", words);
        List<Likeness> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query.build(), RERANKED).scoreDocs) {
            found.add(new Likeness(hit.doc, likeness.apply(whole, folded.get(hit.doc))));
        }
        found.sort(Comparator.comparingDouble(Likeness::value).reversed());
        return found.stream().limit(most).map(hit -> names.get(hit.document)).toList();
    }

    private record Likeness(int document, double value) {}
}
