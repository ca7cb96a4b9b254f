// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/xlsx_styles.h"

#include <algorithm>
#include <array>
#include <new>

namespace grants {
namespace {

constexpr const char* kGeneral = "";
constexpr const char* kText = "@";
constexpr const char* kCount = "#,##0;[Red]-#,##0";
constexpr const char* kTwoDecimals = "#,##0.00;[Red]-#,##0.00";
constexpr const char* kFourDecimals = "#,##0.0000;[Red]-#,##0.0000";
constexpr const char* kFourDecimalsOrSix = "#,##0.0000##;[Red]-#,##0.0000##";
constexpr const char* kPercent = "0.00%";
constexpr const char* kPercentToSix = "0.00####%";
constexpr const char* kPercentToTwelve = "0.00##########%";
constexpr const char* kDay = "yyyy-mm-dd";

constexpr const char* kBodyFont = "宋体";
constexpr const char* kTitleFont = "黑体";
constexpr lxw_color_t kHeaderFill = 0xE7ECF3;
constexpr lxw_color_t kSumFill = 0xF5F7FA;

/// Of more than four decimals four are shown.
const char* decimalFormat(int decimals) {
    static constexpr std::array kFormats = {"0", "0.0", "0.00", "0.000", "0.0000"};
    return kFormats[std::min(static_cast<std::size_t>(decimals), kFormats.size() - 1)];
}

/// What reads the file takes the number as it is shown.
const char* shareFormat(Fraction share, ColumnFormat format) {
    constexpr int kSix = 6;
    if (format != ColumnFormat::PercentExact) return kPercent;
    return exactDecimals(share) <= kSix ? kPercentToSix : kPercentToTwelve;
}

const char* numberFormat(const BookValue& value, ColumnFormat format) {
    if (std::holds_alternative<Date>(value)) return kDay;
    if (const auto* share = std::get_if<Fraction>(&value)) return shareFormat(*share, format);
    if (std::holds_alternative<std::int64_t>(value)) return kCount;
    if (const auto* number = std::get_if<Decimal>(&value)) return decimalFormat(number->decimals);
    if (std::holds_alternative<Money>(value)) {
        if (format == ColumnFormat::WanExact) return kFourDecimalsOrSix;
        return format == ColumnFormat::Wan4 ? kFourDecimals : kTwoDecimals;
    }
    return format == ColumnFormat::Identifier ? kText : kGeneral;
}

std::uint8_t horizontal(Alignment alignment) {
    switch (alignment) {
        case Alignment::Left:
            return LXW_ALIGN_LEFT;
        case Alignment::Centre:
            return LXW_ALIGN_CENTER;
        default:
            return LXW_ALIGN_RIGHT;
    }
}

bool isBold(CellPart part) {
    return part == CellPart::Title || part == CellPart::Header || part == CellPart::Section ||
           part == CellPart::Sum;
}

bool isInTable(CellPart part) {
    return part == CellPart::Header || part == CellPart::Plain || part == CellPart::Section ||
           part == CellPart::Sum;
}

Alignment alignmentOfPart(CellPart part) {
    if (part == CellPart::Title || part == CellPart::Header) return Alignment::Centre;
    return part == CellPart::Unit ? Alignment::Right : Alignment::Left;
}

void dress(lxw_format* format, CellPart part) {
    format_set_font_name(format, part == CellPart::Title ? kTitleFont : kBodyFont);
    format_set_font_size(format, part == CellPart::Title ? 18 : 10);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (isBold(part)) format_set_bold(format);
    if (isInTable(part)) format_set_border(format, LXW_BORDER_THIN);
    if (part == CellPart::Header) format_set_bg_color(format, kHeaderFill);
    if (part == CellPart::Section || part == CellPart::Sum) {
        format_set_bg_color(format, kSumFill);
    }
}

}  // namespace

lxw_format* XlsxStyles::part(CellPart part) {
    return style({part, kGeneral, alignmentOfPart(part)});
}

lxw_format* XlsxStyles::cell(CellPart part, const BookValue& value, ColumnFormat format,
                             bool lineBelow) {
    return style({part, numberFormat(value, format), alignmentOf(value, format), lineBelow});
}

lxw_format* XlsxStyles::style(const Key& key) {
    auto& format = m_formats[key];
    if (format != nullptr) return format;
    format = workbook_add_format(m_workbook);
    if (format == nullptr) throw std::bad_alloc();
    dress(format, key.part);
    format_set_align(format, horizontal(key.alignment));
    // Numbers never wrap; a text does, so that nothing of it is hidden.
    const bool isText = key.number == kGeneral || key.number == kText;
    if (isText && key.part != CellPart::Unit && key.part != CellPart::Title) {
        format_set_text_wrap(format);
    }
    if (key.lineBelow) format_set_bottom(format, LXW_BORDER_THICK);
    if (isInTable(key.part) && key.alignment != Alignment::Centre) format_set_indent(format, 1);
    if (key.number != kGeneral) format_set_num_format(format, key.number);
    return format;
}

}  // namespace grants
