// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/xlsx_styles.h"

#include "exchange/tables/xml_stream.h"

#include <map>

namespace grants {
namespace {

struct StylesHandler : XmlHandler {
    std::map<int, NumberStyle> formats;  // by number
    std::vector<NumberStyle> styles;
    bool inCellFormats = false;

    void begin(std::string_view name, const XmlAttributes& at) override {
        if (name == "numFmt") formats[number(at["numFmtId"])] = styleOf(at["formatCode"]);
        if (name == "cellXfs") inCellFormats = true;
        if (name == "xf" && inCellFormats) styles.push_back(numbered(number(at["numFmtId"])));
    }
    void end(std::string_view name) override {
        if (name == "cellXfs") inCellFormats = false;
    }

  private:
    static int number(std::string_view text) {
        int value = 0;
        for (const char c : text.substr(0, 6)) value = value * 10 + (c - '0');
        return value;
    }

    static NumberStyle styleOf(std::string_view code) {
        if (isDateFormat(code)) return {true, nullptr};
        auto format = std::make_shared<const NumberFormat>(code);
        return {false, format->shapes() ? std::move(format) : nullptr};
    }

    const NumberStyle& numbered(int format) {
        const auto own = formats.find(format);
        if (own != formats.end()) return own->second;
        return formats[format] = isBuiltInDate(format) ? NumberStyle{true, nullptr}
                                                       : styleOf(builtInFormat(format));
    }
};

}  // namespace

std::vector<NumberStyle> readNumberStyles(ZipArchive& archive, const std::string& part) {
    StylesHandler handler;
    if (!part.empty() && archive.has(part)) {
        parseXml(archive.fileName(), handler, [&](const auto& sink) { archive.read(part, sink); });
    }
    return std::move(handler.styles);
}

}  // namespace grants
