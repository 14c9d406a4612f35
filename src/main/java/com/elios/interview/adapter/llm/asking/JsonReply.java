package com.elios.interview.adapter.llm.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A JSON object in a reply, read strictly: a value of another type than was asked for is no value.
public final class JsonReply {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonNode node;
    private final String name;
    private final UnaryOperator<String> restore;

    private JsonReply(JsonNode node, String name, UnaryOperator<String> restore) {
        this.node = node;
        this.name = name;
        this.restore = restore;
    }

    /// Words around the object, such as 'Here is …' and the marks of a code block, are left aside.
    ///
    /// @param restore applied to every text that is read
    static JsonReply in(String reply, UnaryOperator<String> restore) throws NotAsAsked {
        int first = reply.indexOf('{');
        int last = reply.lastIndexOf('}');
        if (first < 0 || last < first) {
            throw NotAsAsked.form("There is no JSON object in it.");
        }
        try {
            var node = MAPPER.readTree(reply.substring(first, last + 1));
            return new JsonReply(node, "the object", restore);
        } catch (JacksonException _) {
            throw NotAsAsked.form("It is not valid JSON; it may have been cut off.");
        }
    }

    public String text(String field, int longest) throws NotAsAsked {
        var value = field(field);
        if (!value.isString()) {
            throw NotAsAsked.form("\"" + field + "\" must be a text.");
        }
        return checked(value.stringValue(), field, longest);
    }

    public boolean flag(String field) throws NotAsAsked {
        var value = field(field);
        if (!value.isBoolean()) {
            throw NotAsAsked.form("\"" + field + "\" must be true or false.");
        }
        return value.booleanValue();
    }

    public int number(String field, int least, int most) throws NotAsAsked {
        var value = field(field);
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < least
                || value.intValue() > most) {
            throw NotAsAsked.form(
                    "\"" + field + "\" must be a whole number from " + least + " to " + most + ".");
        }
        return value.intValue();
    }

    public List<JsonReply> objects(String field, int most) throws NotAsAsked {
        List<JsonReply> objects = new ArrayList<>();
        for (var item : array(field, most)) {
            if (!item.isObject()) {
                throw NotAsAsked.form("\"" + field + "\" must hold objects.");
            }
            objects.add(new JsonReply(item, "each entry of \"" + field + "\"", restore));
        }
        return objects;
    }

    public List<String> texts(String field, int most, int longest) throws NotAsAsked {
        List<String> texts = new ArrayList<>();
        for (var item : array(field, most)) {
            if (!item.isString()) {
                throw NotAsAsked.form("\"" + field + "\" must hold texts.");
            }
            texts.add(checked(item.stringValue(), field, longest));
        }
        return texts;
    }

    private JsonNode array(String field, int most) throws NotAsAsked {
        var value = field(field);
        if (!value.isArray() || value.size() > most) {
            throw NotAsAsked.form(
                    "\"" + field + "\" must be a list of at most " + most + " entries.");
        }
        return value;
    }

    private String checked(String text, String field, int longest) throws NotAsAsked {
        if (text.length() > longest) {
            throw NotAsAsked.form(
                    "\"" + field + "\" must have at most " + longest + " characters.");
        }
        return restore.apply(text);
    }

    private JsonNode field(String field) throws NotAsAsked {
        var value = node.get(field);
        if (value == null || value.isNull()) {
            throw NotAsAsked.form("\"" + field + "\" is missing in " + name + ".");
        }
        return value;
    }
}
