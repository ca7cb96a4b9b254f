// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/pdf_pen.h"

#include "output/replace_file.h"
#include "output/write_failure.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace grants {
namespace {

cairo_status_t append(void* file, const unsigned char* data, unsigned int length) {
    const auto written = std::fwrite(data, 1, length, static_cast<std::FILE*>(file));
    return written == length ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

constexpr std::size_t kLong = 600;     // bytes: such a text may go over pages
constexpr std::size_t kLongKept = 12;  // as many columns as may be long at once

void setText(PangoLayout* layout, const std::string& text, int width) {
    pango_layout_set_width(layout, width);
    pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
}

void setFont(PangoLayout* layout, Font font) {
    auto* description =
        pango_font_description_from_string(font.title ? Pen::kTitleFamilies : Pen::kBodyFamilies);
    pango_font_description_set_absolute_size(description, font.size * PANGO_SCALE);
    pango_font_description_set_weight(description,
                                      font.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout, description);
    pango_font_description_free(description);
}

/// Text measured the same at every size: no hinting to a screen's pixels. What is printed is what
/// stands there: no hyphen where a number is broken, no two letters drawn as one.
void measureForPaper(PangoLayout* layout) {
    auto* options = cairo_font_options_create();
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    pango_cairo_context_set_font_options(pango_layout_get_context(layout), options);
    cairo_font_options_destroy(options);
    auto* attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_font_features_new("tnum=1, liga=0, clig=0"));
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(FALSE));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
}

}  // namespace

PdfPen::PdfPen(const std::filesystem::path& draft, const std::filesystem::path& out)
    : m_out(out), m_file(std::fopen(draft.c_str(), "wb")) {
    if (m_file == nullptr) throw writeFailure(out, errno);
    m_surface = cairo_pdf_surface_create_for_stream(&append, m_file, kPageWidth, kPageHeight);
    cairo_pdf_surface_restrict_to_version(m_surface, CAIRO_PDF_VERSION_1_4);
    m_cairo = cairo_create(m_surface);
    m_layout = newLayout();
    cairo_set_line_width(m_cairo, 0.5);
}

PdfPen::~PdfPen() {
    g_object_unref(m_layout);
    for (const Laid& laid : m_long) g_object_unref(laid.layout);
    cairo_destroy(m_cairo);
    cairo_surface_destroy(m_surface);
    if (m_file != nullptr) std::fclose(m_file);
}

void PdfPen::describe(const std::string& title, Date created) {
    cairo_pdf_surface_set_metadata(m_surface, CAIRO_PDF_METADATA_TITLE, title.c_str());
    const auto day = inIso(created) + "T00:00:00Z";
    cairo_pdf_surface_set_metadata(m_surface, CAIRO_PDF_METADATA_CREATE_DATE, day.c_str());
}

PangoLayout* PdfPen::newLayout() {
    PangoLayout* layout = pango_cairo_create_layout(m_cairo);
    measureForPaper(layout);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    return layout;
}

void PdfPen::use(Font font) {
    if (font == m_font) return;
    m_font = font;
    setFont(m_layout, font);
}

PangoLayout* PdfPen::laidOut(const std::string& text, double width, Font font) {
    if (text.size() > kLong) return laidOutLong(text, width, font);
    use(font);
    setText(m_layout, text, static_cast<int>(width * PANGO_SCALE));
    return m_layout;
}

PangoLayout* PdfPen::laidOutLong(const std::string& text, double width, Font font) {
    const auto known = std::find_if(m_long.begin(), m_long.end(), [&](const Laid& laid) {
        return laid.width == width && laid.font == font && laid.text == text;
    });
    if (known != m_long.end()) {
        std::rotate(m_long.begin(), known, known + 1);
        return m_long.front().layout;
    }
    if (m_long.size() == kLongKept) {
        g_object_unref(m_long.back().layout);
        m_long.pop_back();
    }
    m_long.push_front({text, width, font, newLayout()});
    setFont(m_long.front().layout, font);
    setText(m_long.front().layout, text, static_cast<int>(width * PANGO_SCALE));
    return m_long.front().layout;
}

int PdfPen::linesOf(const std::string& text, double width, Font font) {
    return pango_layout_get_line_count(laidOut(text, width, font));
}

void PdfPen::drawLine(PangoLayout* layout, int index, Box box, double baseline,
                      Alignment alignment) {
    auto* line = pango_layout_get_line_readonly(layout, index);
    PangoRectangle extents;
    pango_layout_line_get_extents(line, nullptr, &extents);
    const double spare = box.width - static_cast<double>(extents.width) / PANGO_SCALE;
    const double shift = alignment == Alignment::Left     ? 0
                         : alignment == Alignment::Centre ? spare / 2
                                                          : spare;
    cairo_move_to(m_cairo, box.x + shift, baseline);
    pango_cairo_show_layout_line(m_cairo, line);
}

void PdfPen::drawLines(const std::string& text, Box box, Font font, Alignment alignment, int from,
                       int to) {
    PangoLayout* layout = laidOut(text, box.width, font);
    const int last = std::min(to, pango_layout_get_line_count(layout));
    const double height = lineHeight(font);
    double y = box.y + (box.height - height * std::max(0, last - from)) / 2;
    for (int index = from; index < last; ++index, y += height) {
        drawLine(layout, index, box, y + height / 2 + font.size * kBaseline, alignment);
    }
}

void PdfPen::drawFitting(const std::string& text, Box box, Font font, Alignment alignment) {
    use(font);
    setText(m_layout, text, -1);
    int width = 0;
    pango_layout_get_size(m_layout, &width, nullptr);
    const double wanted = static_cast<double>(width) / PANGO_SCALE;
    if (wanted > box.width) font.size *= 0.98 * box.width / wanted;
    use(font);
    drawLine(m_layout, 0, box, box.y + box.height / 2 + font.size * kBaseline, alignment);
}

void PdfPen::fill(Box box, double grey) {
    cairo_set_source_rgb(m_cairo, grey, grey, grey);
    cairo_rectangle(m_cairo, box.x, box.y, box.width, box.height);
    cairo_fill(m_cairo);
    setInk(false);
}

void PdfPen::frame(Box box) {
    cairo_rectangle(m_cairo, box.x, box.y, box.width, box.height);
    cairo_stroke(m_cairo);
}

void PdfPen::setInk(bool red) {
    cairo_set_source_rgb(m_cairo, red ? 0.75 : 0, 0, 0);
}

void PdfPen::finishPage() {
    cairo_show_page(m_cairo);
}

void PdfPen::close() {
    errno = 0;
    cairo_surface_finish(m_surface);
    const bool drawn = cairo_status(m_cairo) == CAIRO_STATUS_SUCCESS &&
                       cairo_surface_status(m_surface) == CAIRO_STATUS_SUCCESS;
    const bool closed = std::fclose(m_file) == 0;
    m_file = nullptr;
    if (!drawn || !closed) throw writeFailure(m_out, errno == 0 ? EIO : errno);
}

}  // namespace grants
