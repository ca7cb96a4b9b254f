// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/translator.h"

#include "base/error.h"
#include "base/resource.h"

#include <expat.h>

#include <memory>

namespace grants {
namespace {

/// Collects <context><name/> and <message><source/><translation/>.
struct TsReader {
    std::vector<CatalogueEntry> entries;
    std::string context, text;
    CatalogueEntry current;

    static void start(void* self, const char* name, const char** attributes) {
        auto& reader = *static_cast<TsReader*>(self);
        reader.text.clear();
        if (std::string_view(name) == "message") reader.current = {};
        for (; attributes[0] != nullptr; attributes += 2) {
            if (std::string_view(attributes[0]) == "type" &&
                std::string_view(attributes[1]) == "unfinished") {
                reader.current.unfinished = true;
            }
        }
    }

    static void end(void* self, const char* name) {
        auto& reader = *static_cast<TsReader*>(self);
        const std::string_view element(name);
        if (element == "name") reader.context = reader.text;
        if (element == "source") reader.current.source = reader.text;
        if (element == "translation") reader.current.translation = reader.text;
        if (element == "message") {
            reader.current.context = reader.context;
            reader.entries.push_back(reader.current);
        }
    }

    static void characters(void* self, const char* data, int length) {
        static_cast<TsReader*>(self)->text.append(data, static_cast<std::size_t>(length));
    }
};

constexpr char kBetween = '\x1f';  // the names of a list; no text that people type has it

std::string withSigns(const std::string& argument, std::string_view between) {
    std::string text;
    for (const char each : argument) {
        if (each == kBetween) {
            text += between;
        } else {
            text += each;
        }
    }
    return text;
}

std::string filled(std::string_view pattern, const std::vector<std::string>& arguments,
                   std::string_view between) {
    std::string sentence;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool slot = pattern[at] == '{' && at + 2 < pattern.size() && pattern[at + 2] == '}' &&
                          pattern[at + 1] >= '0' && pattern[at + 1] <= '9';
        if (!slot) {
            sentence += pattern[at];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[at + 1] - '0');
        if (index < arguments.size()) sentence += withSigns(arguments[index], between);
        at += 2;
    }
    return sentence;
}

}  // namespace

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names) list.append(list.empty() ? 0 : 1, kBetween) += name;
    return list;
}

std::vector<CatalogueEntry> readCatalogue(std::string_view ts) {
    TsReader reader;
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(
        XML_ParserCreate("UTF-8"), &XML_ParserFree);
    XML_SetUserData(parser.get(), &reader);
    XML_SetElementHandler(parser.get(), &TsReader::start, &TsReader::end);
    XML_SetCharacterDataHandler(parser.get(), &TsReader::characters);
    if (XML_Parse(parser.get(), ts.data(), static_cast<int>(ts.size()), XML_TRUE) !=
        XML_STATUS_OK) {
        throw Error(ErrorKind::Input, translatable("translator", "翻译文件损坏，请重新安装程序"),
                    XML_ErrorString(XML_GetErrorCode(parser.get())));
    }
    return std::move(reader.entries);
}

Translator::Translator(Language language) : m_language(language) {
    if (language == Language::Chinese) return;
    for (const auto name : resourceNames()) {
        if (!name.starts_with("i18n/") || !name.ends_with("_en.ts")) continue;
        for (auto& entry : readCatalogue(*resource(name))) {
            if (entry.unfinished || entry.translation.empty()) continue;
            m_sentences[entry.context][entry.source] = std::move(entry.translation);
        }
    }
}

std::string_view Translator::patternOf(const Message& message) const {
    const auto context = m_sentences.find(message.context);
    if (context == m_sentences.end()) return message.source;
    const auto found = context->second.find(message.source);
    return found == context->second.end() ? message.source : found->second;
}

std::string Translator::operator()(const Message& message) const {
    const bool english = m_language == Language::English;
    return filled(patternOf(message), message.arguments, english ? ", " : "、");
}

}  // namespace grants
