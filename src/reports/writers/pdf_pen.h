// SPDX-License-Identifier: GPL-3.0-or-later
// The pen that writes a PDF file.
#pragma once

#include "base/date.h"
#include "reports/book/pen.h"

#include <cairo.h>
#include <pango/pangocairo.h>

#include <deque>
#include <filesystem>

namespace grants {

class PdfPen : public Pen {
  public:
    /// Opens an A4 landscape document. Throws Error(Input).
    PdfPen(const std::filesystem::path& draft, const std::filesystem::path& out);
    ~PdfPen() override;

    void describe(const std::string& title, Date created);
    [[nodiscard]] int linesOf(const std::string& text, double width, Font font) override;
    void drawLines(const std::string& text, Box box, Font font, Alignment alignment, int from,
                   int to) override;
    void drawFitting(const std::string& text, Box box, Font font, Alignment alignment) override;
    void fill(Box box, double grey) override;
    void frame(Box box) override;
    void setInk(bool red) override;
    void finishPage() override;
    /// Ends the document. Throws Error(Input) when any of it could not be written.
    void close();

  private:
    /// A long text as it lies in its column: pages that continue it lay it out no second time.
    struct Laid {
        std::string text;
        double width;
        Font font;
        PangoLayout* layout;
    };
    [[nodiscard]] PangoLayout* newLayout();
    void use(Font font);
    /// Valid until the next call.
    [[nodiscard]] PangoLayout* laidOut(const std::string& text, double width, Font font);
    [[nodiscard]] PangoLayout* laidOutLong(const std::string& text, double width, Font font);
    void drawLine(PangoLayout* layout, int index, Box box, double baseline, Alignment alignment);

    std::filesystem::path m_out;
    std::FILE* m_file;
    cairo_surface_t* m_surface = nullptr;
    cairo_t* m_cairo = nullptr;
    PangoLayout* m_layout = nullptr;
    Font m_font{0};
    std::deque<Laid> m_long;  // the last used first
};

}  // namespace grants
