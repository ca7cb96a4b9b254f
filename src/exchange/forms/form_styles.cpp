// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/form_styles.h"

#include "exchange/workbooks/column_cells.h"

namespace grants {
namespace {

constexpr lxw_color_t kInput = 0xFFFBE6, kHead = 0xEDEDED, kMarked = 0xFFC7CE, kRed = 0x9C0006,
                      kGrey = 0x7F7F7F;

}  // namespace

FormStyles::FormStyles(XlsxFile& file)
    : title(file.addFormat()),
      note(file.addFormat()),
      label(nullptr),
      header(nullptr),
      printed(nullptr),
      centred(nullptr),
      figure(nullptr),
      hint(file.addFormat()),
      remark(nullptr),
      fallsShort(file.addFormat()),
      m_file(file) {
    format_set_bold(title);
    format_set_font_size(title, 18);
    format_set_align(title, LXW_ALIGN_CENTER);
    format_set_align(title, LXW_ALIGN_VERTICAL_CENTER);
    for (lxw_format* words : {note, hint}) {
        format_set_text_wrap(words);
        format_set_align(words, LXW_ALIGN_VERTICAL_CENTER);
    }
    format_set_font_color(hint, kGrey);
    label = framed(LXW_ALIGN_LEFT);
    header = framed(LXW_ALIGN_CENTER);
    for (lxw_format* head : {label, header}) {
        format_set_bold(head);
        format_set_bg_color(head, kHead);
    }
    printed = framed(LXW_ALIGN_LEFT);
    centred = framed(LXW_ALIGN_CENTER);
    figure = framed(LXW_ALIGN_RIGHT);
    format_set_num_format(figure, "#,##0.00");
    remark = framed(LXW_ALIGN_LEFT);
    format_set_font_color(remark, kRed);
    format_set_bg_color(fallsShort, kMarked);
    format_set_font_color(fallsShort, kRed);
}

lxw_format* FormStyles::framed(std::uint8_t align) {
    lxw_format* format = m_file.addFormat();
    format_set_border(format, LXW_BORDER_THIN);
    format_set_text_wrap(format);
    format_set_align(format, align);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    return format;
}

lxw_format* FormStyles::input(std::uint8_t align, bool marked) {
    lxw_format* format = framed(align);
    format_set_unlocked(format);
    format_set_font_size(format, 12);
    format_set_bg_color(format, marked ? kMarked : kInput);
    return format;
}

lxw_format* FormStyles::typed(const ColumnDescriptor& column, bool marked) {
    const bool figures = column.kind == ColumnKind::Money || column.kind == ColumnKind::Number;
    lxw_format* format = input(figures ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT, marked);
    showAs(format, column);
    return format;
}

lxw_format* FormStyles::typed(const char* numberFormat, bool marked) {
    lxw_format* format = input(LXW_ALIGN_RIGHT, marked);
    if (numberFormat != nullptr) format_set_num_format(format, numberFormat);
    return format;
}

}  // namespace grants
