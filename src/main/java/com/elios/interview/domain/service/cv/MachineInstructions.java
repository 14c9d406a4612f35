package com.elios.interview.domain.service.cv;

import java.util.regex.Pattern;

/// Tells lines that read like an instruction to a machine rather than to a person.
public final class MachineInstructions {
    private static final Pattern INSTRUCTION =
            Pattern.compile(
                    "(?i)\\b(?:ignore|disregard|forget|override|bypass)\\b.{0,40}\\b(?:instructions?|prompts?|rules|guidelines|criteria|directions|everything above|the above)\\b"
                            + "|\\b(?:system|developer|hidden)\\s+(?:prompt|message|instruction)s?\\b"
                            + "|\\byou are (?:now )?(?:an? )?(?:ai|llm|chatgpt|gpt|language model|assistant|recruiter|helpful)\\b"
                            + "|\\b(?:as an|dear|attention|note to|hey|hello|instructions? (?:to|for)) (?:any |the |all )?(?:ai|llm|chatgpt|ats|language model|bot|assistant|automated)\\b"
                            + "|\\b(?:rate|score|rank|grade|mark|evaluate|classify)\\b.{0,30}\\b(?:this|the|my)\\s+(?:candidate|applicant|resume|résumé|cv|profile|application)\\b"
                            + "|\\b(?:give|assign|award)\\b.{0,40}\\b(?:highest|maximum|perfect|full|top|100)\\b.{0,20}\\b(?:score|rating|marks?|points)\\b"
                            + "|\\b(?:recommend|hire|select|shortlist|approve|accept)\\b.{0,20}\\bthis (?:candidate|applicant|person|resume|cv)\\b"
                            + "|\\b(?:respond|reply|answer|output|return)\\b.{0,15}\\b(?:only|exactly|with the (?:word|text|phrase))\\b"
                            + "|\\bthis (?:candidate|applicant) is (?:the )?(?:best|perfect|ideal|exceptionally|highly|uniquely)\\b"
                            + "|<\\|?(?:im_start|im_end|system|endoftext)\\|?>|\\[/?INST]|\\bdo not (?:mention|reveal|disclose|tell)\\b.{0,30}\\b(?:instruction|prompt|user|recruiter)");

    private MachineInstructions() {}

    public static boolean isOne(String line) {
        return line.length() < 4_000 && INSTRUCTION.matcher(line).find();
    }
}
