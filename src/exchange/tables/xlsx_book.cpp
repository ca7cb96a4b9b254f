// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/xlsx_book.h"

#include "exchange/tables/input_error.h"
#include "exchange/tables/xml_stream.h"

#include <map>

namespace grants {
namespace {

struct Relationship {
    std::string type, target;
};
using Relationships = std::map<std::string, Relationship, std::less<>>;

void parsePart(ZipArchive& archive, const std::string& part, XmlHandler& handler) {
    parseXml(archive.fileName(), handler, [&](const auto& sink) { archive.read(part, sink); });
}

/// `target` as a part name, seen from the part `source`; absolute, relative and `..` forms.
std::string resolved(std::string_view source, std::string_view target) {
    if (target.starts_with('/')) return std::string(target.substr(1));
    const auto slash = source.rfind('/');
    std::string base(slash == std::string_view::npos ? "" : source.substr(0, slash + 1));
    while (target.starts_with("../") || target.starts_with("./")) {
        const bool up = target.starts_with("../");
        target.remove_prefix(up ? 3 : 2);
        if (!up || base.empty()) continue;
        const auto previous = base.rfind('/', base.size() - 2);
        base.resize(previous == std::string::npos ? 0 : previous + 1);
    }
    return base + std::string(target);
}

Relationships readRelationships(ZipArchive& archive, const std::string& source) {
    struct Handler : XmlHandler {
        Relationships found;
        const std::string& source;
        explicit Handler(const std::string& part) : source(part) {}
        void begin(std::string_view name, const XmlAttributes& at) override {
            if (name != "Relationship" || at["TargetMode"] == "External") return;
            found.emplace(at["Id"],
                          Relationship{std::string(at["Type"]), resolved(source, at["Target"])});
        }
        void end(std::string_view) override {}
    };
    const auto slash = source.rfind('/');
    const auto folder = slash == std::string::npos ? "" : source.substr(0, slash + 1);
    const auto file = slash == std::string::npos ? source : source.substr(slash + 1);
    const std::string part = folder + "_rels/" + file + ".rels";
    Handler handler(source);
    if (archive.has(part)) parsePart(archive, part, handler);
    return std::move(handler.found);
}

/// The first related part whose type ends so; transitional and strict types differ only before.
std::string relatedPart(const Relationships& relationships, std::string_view kind) {
    for (const auto& [id, relationship] : relationships) {
        if (relationship.type.ends_with(kind)) return relationship.target;
    }
    return {};
}

struct BookHandler : XmlHandler {
    struct Entry {
        SheetInfo info;
        std::string relationship;
    };
    std::vector<Entry> entries;
    bool from1904 = false;

    void begin(std::string_view name, const XmlAttributes& at) override {
        if (name == "workbookPr") from1904 = isTrue(at["date1904"]);
        if (name != "sheet") return;
        const auto state = at["state"];
        entries.push_back({{std::string(at["name"]), state == "hidden" || state == "veryHidden"},
                           std::string(at["id"])});
    }
    void end(std::string_view) override {}
};

std::string bookPart(ZipArchive& archive) {
    std::string part = relatedPart(readRelationships(archive, ""), "/officeDocument");
    if (part.empty()) part = "xl/workbook.xml";
    if (archive.has(part) && part.ends_with(".xml")) return part;
    throw inputError(
        translatable("exchange", "文件“{0}”不是 .xlsx 工作簿，请在表格软件里另存为 .xlsx 后再导入")
            .with(archive.fileName()),
        "no workbook part");
}

struct StringsHandler : XmlHandler {
    static constexpr std::size_t kMaxBytes = std::size_t{512} << 20;
    SharedStrings strings;
    const std::string& file;
    std::string current;
    bool inText = false;
    int phonetic = 0;
    explicit StringsHandler(const std::string& fileName) : file(fileName) {}

    void begin(std::string_view name, const XmlAttributes&) override {
        if (name == "si") current.clear();
        if (name == "rPh") ++phonetic;
        if (name == "t") inText = phonetic == 0;
    }
    void end(std::string_view name) override {
        if (name == "t") inText = false;
        if (name == "rPh") --phonetic;
        if (name != "si") return;
        unescape(current);
        strings.add(current);
        if (strings.bytes() > kMaxBytes) throw damagedFile(file, "shared strings too large");
    }
    void text(std::string_view part) override {
        if (inText) current += part;
    }
};

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// The character of `_xHHHH_` at `at`, or -1; only what one byte of UTF-8 holds is written so.
int escapedAt(std::string_view text, std::size_t at) {
    if (text.size() - at < 7 || text[at + 1] != 'x' || text[at + 6] != '_') return -1;
    int value = 0;
    for (std::size_t digit = at + 2; digit < at + 6; ++digit) {
        if (hexDigit(text[digit]) < 0) return -1;
        value = value * 16 + hexDigit(text[digit]);
    }
    return value > 0 && value < 0x80 ? value : -1;
}

}  // namespace

bool isTrue(std::string_view attribute) {
    return attribute == "1" || attribute == "true";
}

void unescape(std::string& text) {
    auto at = text.find("_x");
    if (at == std::string::npos) return;
    std::string plain = text.substr(0, at);
    while (at < text.size()) {
        const int value = text[at] == '_' ? escapedAt(text, at) : -1;
        plain += value < 0 ? text[at] : static_cast<char>(value);
        at += value < 0 ? 1 : 7;
    }
    text = std::move(plain);
}

XlsxBook readBook(ZipArchive& archive) {
    const std::string part = bookPart(archive);
    const Relationships relationships = readRelationships(archive, part);
    BookHandler handler;
    parsePart(archive, part, handler);
    XlsxBook book;
    book.from1904 = handler.from1904;
    for (const auto& entry : handler.entries) {
        const auto found = relationships.find(entry.relationship);
        if (found == relationships.end())
            throw damagedFile(archive.fileName(), "sheet without a part: " + entry.info.name);
        if (found->second.type.ends_with("/worksheet"))
            book.sheets.push_back({entry.info, found->second.target});
    }
    book.stringsPart = relatedPart(relationships, "/sharedStrings");
    book.stylesPart = relatedPart(relationships, "/styles");
    return book;
}

SharedStrings readSharedStrings(ZipArchive& archive, const std::string& part) {
    StringsHandler handler(archive.fileName());
    if (!part.empty() && archive.has(part)) parsePart(archive, part, handler);
    return std::move(handler.strings);
}

}  // namespace grants
