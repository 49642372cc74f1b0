using System.Text;
using DocumentFormat.OpenXml.Packaging;
using EHelse.Domain.Spreadsheets.Workbooks.Cells;
using Chart = DocumentFormat.OpenXml.Drawing.Charts;
using Spreadsheet = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace EHelse.Domain.Spreadsheets.Workbooks.Files;

/// <summary>Writes a bar chart beside the cells of a sheet.</summary>
internal static class ChartXml
{
    private const string ChartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string Main = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static void Write(DrawingsPart part, BarChart chart, string language)
    {
        const string Id = "rId1";
        part.WorksheetDrawing = new Spreadsheet.WorksheetDrawing(Anchor(chart, Id));
        part.AddNewPart<ChartPart>(Id).ChartSpace = new Chart.ChartSpace(Bars(chart, language));
    }

    private static string Anchor(BarChart chart, string id) =>
        $"""
            <xdr:wsDr xmlns:xdr="{Drawing}" xmlns:a="{Main}"><xdr:twoCellAnchor><xdr:from>{Corner(
                chart.FirstColumn,
                chart.FirstRow
            )}</xdr:from><xdr:to>{Corner(chart.LastColumn, chart.LastRow)}</xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="{Text(
                chart.Title
            )}" descr="{Text(
                chart.Title
            )}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="{ChartSpace}"><c:chart xmlns:c="{ChartSpace}" xmlns:r="{Relationships}" r:id="{id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>
            """;

    private static string Corner(int column, int row) =>
        $"<xdr:col>{Place.Number(column - 1)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{Place.Number(row - 1)}</xdr:row><xdr:rowOff>0</xdr:rowOff>";

    // The first line of the table is the topmost bar, so the axis of names is turned, and that of amounts stands below.
    private static string Bars(BarChart chart, string language)
    {
        var count = Place.Number(chart.Bars.Count);
        var names = new StringBuilder();
        var lengths = new StringBuilder();
        for (var place = 0; place < chart.Bars.Count; place++)
        {
            var index = Place.Number(place);
            names.Append(PointOf(index, Text(chart.Bars[place].Name)));
            lengths.Append(PointOf(index, CellNumber.Of(chart.Bars[place].Length)));
        }

        return $"""
            <c:chartSpace xmlns:c="{ChartSpace}" xmlns:a="{Main}" xmlns:r="{Relationships}"><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="{language}" sz="1200" b="1"/><a:t>{Text(
                chart.Title
            )}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:spPr><a:solidFill><a:srgbClr val="2F5597"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/><c:cat><c:strRef><c:f>{Text(
                chart.Names
            )}</c:f><c:strCache><c:ptCount val="{count}"/>{names}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>{Text(
                chart.Values
            )}</c:f><c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val="{count}"/>{lengths}</c:numCache></c:numRef></c:val></c:ser><c:gapWidth val="40"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart><c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="A6A6A6"/></a:solidFill></a:ln></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="{language}"/></a:p></c:txPr><c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx><c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="{language}"/></a:p></c:txPr><c:crossAx val="111111111"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>
            """;
    }

    private static string PointOf(string index, string value) => $"<c:pt idx=\"{index}\"><c:v>{value}</c:v></c:pt>";

    private static string Text(string text) =>
        CellText.Escaped(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");
}
