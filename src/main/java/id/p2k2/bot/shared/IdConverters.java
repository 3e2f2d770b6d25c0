package id.p2k2.bot.shared;

import java.math.BigInteger;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;

import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/**
 * Lets Spring Data JDBC read and write id records. MySQL's driver hands generated keys
 * over as {@link BigInteger}, so both number types are read.
 */
public final class IdConverters {

	private IdConverters() {
	}

	/**
	 * All converters.
	 * @return converters for every id of {@link Id}
	 */
	public static List<Object> all() {
		Stream<Object> readers = Stream.of(reader(KpmId.class, KpmId::new), reader(KelompokId.class, KelompokId::new),
				reader(StaffId.class, StaffId::new), reader(LinkId.class, LinkId::new),
				reader(MeetingId.class, MeetingId::new), reader(ImportId.class, ImportId::new),
				reader(TicketId.class, TicketId::new));
		return Stream.concat(readers, Stream.of(new IdWriter())).toList();
	}

	private static <T extends Id> IdReader reader(Class<T> type, LongFunction<T> create) {
		return new IdReader(type, create);
	}

	@WritingConverter
	private static final class IdWriter implements Converter<Id, Long> {

		@Override
		public Long convert(Id id) {
			return id.value();
		}

	}

	@ReadingConverter
	private record IdReader(Class<?> type, LongFunction<? extends Id> create) implements GenericConverter {

		@Override
		public java.util.Set<ConvertiblePair> getConvertibleTypes() {
			return java.util.Set.of(new ConvertiblePair(Long.class, this.type),
					new ConvertiblePair(BigInteger.class, this.type));
		}

		@Override
		public Object convert(java.lang.@org.jspecify.annotations.Nullable Object source, TypeDescriptor from,
				TypeDescriptor to) {
			return this.create.apply(((Number) java.util.Objects.requireNonNull(source)).longValue());
		}

	}

}
