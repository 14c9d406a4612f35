package com.elios.interview.adapter.persistence.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// How JSON columns are written and read: absent instead of null, times as ISO 8601, and fields of
/// a newer version left aside.
public final class StoredJson {
    private StoredJson() {}

    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new SimpleModule("storable-text").addSerializer(new TextSerializer()))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    private static final class TextSerializer extends StdSerializer<String> {
        TextSerializer() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator generator, SerializationContext context) {
            generator.writeString(StoredText.of(text));
        }
    }
}
