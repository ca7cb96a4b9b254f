// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/pdf_pen.h"

#include "output/replace_file.h"
#include "output/write_failure.h"

#include <cairo-pdf.h>

#include <cerrno>
#include <cstdio>

namespace grants {
namespace {

cairo_status_t append(void* file, const unsigned char* data, unsigned int length) {
    const auto written = std::fwrite(data, 1, length, static_cast<std::FILE*>(file));
    return written == length ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

/// Text measured the same at every size: no hinting to a screen's pixels.
void measureForPaper(PangoLayout* layout) {
    auto* options = cairo_font_options_create();
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    pango_cairo_context_set_font_options(pango_layout_get_context(layout), options);
    cairo_font_options_destroy(options);
    auto* attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_font_features_new("tnum=1"));
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
    m_layout = pango_cairo_create_layout(m_cairo);
    measureForPaper(m_layout);
    pango_layout_set_wrap(m_layout, PANGO_WRAP_WORD_CHAR);
    cairo_set_line_width(m_cairo, 0.5);
}

PdfPen::~PdfPen() {
    g_object_unref(m_layout);
    cairo_destroy(m_cairo);
    cairo_surface_destroy(m_surface);
    if (m_file != nullptr) std::fclose(m_file);
}

void PdfPen::describe(const std::string& title, Date created) {
    cairo_pdf_surface_set_metadata(m_surface, CAIRO_PDF_METADATA_TITLE, title.c_str());
    const auto day = inIso(created) + "T00:00:00Z";
    cairo_pdf_surface_set_metadata(m_surface, CAIRO_PDF_METADATA_CREATE_DATE, day.c_str());
}

void PdfPen::use(Font font) {
    if (font == m_font) return;
    m_font = font;
    auto* description =
        pango_font_description_from_string(font.title ? kTitleFamilies : kBodyFamilies);
    pango_font_description_set_absolute_size(description, font.size * PANGO_SCALE);
    pango_font_description_set_weight(description,
                                      font.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(m_layout, description);
    pango_font_description_free(description);
}

int PdfPen::linesOf(const std::string& text, double width, Font font) {
    use(font);
    pango_layout_set_width(m_layout, static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_text(m_layout, text.data(), static_cast<int>(text.size()));
    return pango_layout_get_line_count(m_layout);
}

void PdfPen::drawLine(int index, Box box, double baseline, Alignment alignment) {
    auto* line = pango_layout_get_line_readonly(m_layout, index);
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
    const int last = std::min(to, linesOf(text, box.width, font));
    const double height = lineHeight(font);
    double y = box.y + (box.height - height * std::max(0, last - from)) / 2;
    for (int index = from; index < last; ++index, y += height) {
        drawLine(index, box, y + height / 2 + font.size * kBaseline, alignment);
    }
}

void PdfPen::drawFitting(const std::string& text, Box box, Font font, Alignment alignment) {
    use(font);
    pango_layout_set_width(m_layout, -1);
    pango_layout_set_text(m_layout, text.data(), static_cast<int>(text.size()));
    int width = 0;
    pango_layout_get_size(m_layout, &width, nullptr);
    const double wanted = static_cast<double>(width) / PANGO_SCALE;
    if (wanted > box.width) font.size *= 0.98 * box.width / wanted;
    use(font);
    drawLine(0, box, box.y + box.height / 2 + font.size * kBaseline, alignment);
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
