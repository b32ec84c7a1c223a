package org.orthonym.evaluate;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGSyntax;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.w3c.dom.Document;

/** Draws precision against recall as SVG. Stateless and safe for many threads. Needs XChart and Batik, which are optional. */
public final class CurveChart {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int DECIMALS = 2;
    private static final Color INK = new Color(0x1F, 0x4E, 0x79);
    private static final Color MARK = new Color(0xC0, 0x39, 0x2B);

    private CurveChart() {}

    /**
     * Draws a curve.
     *
     * @param points at least one
     * @param here what the repairer did with its own threshold
     */
    public static void write(List<Tradeoff.Point> points, Tally here, Writer out) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("Precision against recall, by threshold")
                .xAxisTitle("recall")
                .yAxisTitle("precision")
                .build();
        Styler styler = chart.getStyler();
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setLegendPosition(Styler.LegendPosition.InsideSW);
        chart.getStyler().setXAxisMin(0.0).setXAxisMax(1.0).setYAxisMin(0.0).setYAxisMax(1.0);
        chart.addSeries(
                        "any threshold",
                        points.stream().mapToDouble(Tradeoff.Point::recall).toArray(),
                        points.stream().mapToDouble(Tradeoff.Point::precision).toArray())
                .setMarker(SeriesMarkers.NONE)
                .setLineColor(INK)
                .setLineStyle(new BasicStroke(2));
        if (here.edited() > 0) {
            chart.addSeries("the threshold in use", new double[] {here.recall()}, new double[] {here.precision()})
                    .setMarker(SeriesMarkers.CIRCLE)
                    .setMarkerColor(MARK)
                    .setLineStyle(SeriesLines.NONE);
        }
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptySvg());
        context.setPrecision(DECIMALS);
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
        chart.paint(graphics, WIDTH, HEIGHT);
        graphics.stream(out, true);
        out.flush();
    }

    private static Document emptySvg() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVGSyntax.SVG_NAMESPACE_URI, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
