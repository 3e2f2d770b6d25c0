package id.p2k2.bot.architecture.planted.feature;

import java.util.List;

/** Uses every library whose place is fixed. */
final class LibrariesInTheWrongPlace {

	static final List<Class<?>> USED = List.of(org.telegram.telegrambots.meta.api.objects.Update.class,
			okhttp3.OkHttpClient.class, org.quartz.Scheduler.class, com.ibm.icu.text.MessageFormat.class,
			com.fasterxml.jackson.databind.ObjectMapper.class, org.apache.pdfbox.pdmodel.PDDocument.class,
			com.google.zxing.BarcodeFormat.class, org.apache.fontbox.ttf.TTFParser.class,
			org.knowm.xchart.CategoryChart.class, de.siegmar.fastcsv.reader.CsvReader.class,
			org.dhatim.fastexcel.reader.ReadableWorkbook.class, org.yaml.snakeyaml.Yaml.class,
			org.apache.lucene.search.IndexSearcher.class);

	private LibrariesInTheWrongPlace() {
	}

}
