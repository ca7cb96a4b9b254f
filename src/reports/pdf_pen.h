// SPDX-License-Identifier: GPL-3.0-or-later
// Draws text and lines on the pages of a PDF file; lengths are points, y grows downwards.
#pragma once

#include "base/date.h"
#include "reports/display.h"

#include <cairo.h>
#include <pango/pangocairo.h>

#include <filesystem>
#include <memory>
#include <string>

namespace grants {

struct Font {
    double size = 9;
    bool bold = false;
    bool title = false;  // 黑体 instead of 宋体
    bool operator==(const Font&) const = default;
};

struct Box {
    double x = 0, y = 0, width = 0, height = 0;
};

class PdfPen {
  public:
    /// Opens an A4 landscape document. Throws Error(Input).
    PdfPen(const std::filesystem::path& draft, const std::filesystem::path& out);
    ~PdfPen();
    PdfPen(const PdfPen&) = delete;
    PdfPen& operator=(const PdfPen&) = delete;

    static constexpr double kPageWidth = 841.89, kPageHeight = 595.28;

    void describe(const std::string& title, Date created);
    /// How many lines `text` takes in `width`; breaks inside words where it must.
    [[nodiscard]] int linesOf(const std::string& text, double width, Font font);
    [[nodiscard]] static double lineHeight(Font font) { return font.size * 1.4; }

    /// Lines from … to (not included) of `text` wrapped to the box's width, centred in its height.
    void drawLines(const std::string& text, Box box, Font font, Alignment alignment, int from,
                   int to);
    /// One line that is made smaller where the box is too narrow for it.
    void drawFitting(const std::string& text, Box box, Font font, Alignment alignment);
    void fill(Box box, double grey);
    void frame(Box box);
    void setInk(bool red);
    void finishPage();
    /// Ends the document. Throws Error(Input) when any of it could not be written.
    void close();

  private:
    void use(Font font);
    void drawLine(int index, Box box, double baseline, Alignment alignment);

    std::filesystem::path m_out;
    std::FILE* m_file;
    cairo_surface_t* m_surface = nullptr;
    cairo_t* m_cairo = nullptr;
    PangoLayout* m_layout = nullptr;
    Font m_font{0};
};

}  // namespace grants
