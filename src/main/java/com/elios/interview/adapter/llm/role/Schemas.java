package com.elios.interview.adapter.llm.role;

import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;

/// The forms of the replies. Limits are left to our own reading: not every server knows them.
final class Schemas {
    static final JsonSchema OPINION =
            named(
                    "opinion",
                    JsonObjectSchema.builder()
                            .addProperty(
                                    "points",
                                    list(
                                            JsonObjectSchema.builder()
                                                    .addIntegerProperty("number")
                                                    .addBooleanProperty("covered")
                                                    .addStringProperty("quote")
                                                    .required("number", "covered", "quote")
                                                    .additionalProperties(false)
                                                    .build()))
                            .addProperty(
                                    "remarks",
                                    list(
                                            JsonObjectSchema.builder()
                                                    .addStringProperty("kind")
                                                    .addStringProperty("text")
                                                    .addStringProperty("quote")
                                                    .required("kind", "text", "quote")
                                                    .additionalProperties(false)
                                                    .build()))
                            .required("points", "remarks")
                            .additionalProperties(false)
                            .build());

    static final JsonSchema QUESTION =
            named(
                    "question",
                    JsonObjectSchema.builder()
                            .addStringProperty("question")
                            .addStringProperty("reference_answer")
                            .addProperty(
                                    "key_points",
                                    list(
                                            JsonObjectSchema.builder()
                                                    .addStringProperty("text")
                                                    .addIntegerProperty("weight")
                                                    .required("text", "weight")
                                                    .additionalProperties(false)
                                                    .build()))
                            .addProperty("cv_quotes", list(JsonStringSchema.builder().build()))
                            .required("question", "reference_answer", "key_points", "cv_quotes")
                            .additionalProperties(false)
                            .build());

    static final JsonSchema CV_SUMMARY =
            named(
                    "cv_summary",
                    JsonObjectSchema.builder()
                            .addProperty(
                                    "sentences",
                                    list(
                                            JsonObjectSchema.builder()
                                                    .addStringProperty("text")
                                                    .addProperty(
                                                            "quotes",
                                                            list(
                                                                    JsonStringSchema.builder()
                                                                            .build()))
                                                    .required("text", "quotes")
                                                    .additionalProperties(false)
                                                    .build()))
                            .required("sentences")
                            .additionalProperties(false)
                            .build());

    static final JsonSchema SKILLS =
            named(
                    "skills",
                    JsonObjectSchema.builder()
                            .addProperty(
                                    "skills",
                                    list(
                                            JsonObjectSchema.builder()
                                                    .addStringProperty("name")
                                                    .addStringProperty("quote")
                                                    .required("name", "quote")
                                                    .additionalProperties(false)
                                                    .build()))
                            .required("skills")
                            .additionalProperties(false)
                            .build());

    private Schemas() {}

    private static JsonSchema named(String name, JsonObjectSchema schema) {
        return JsonSchema.builder().name(name).rootElement(schema).build();
    }

    private static JsonArraySchema list(JsonSchemaElement items) {
        return JsonArraySchema.builder().items(items).build();
    }
}
