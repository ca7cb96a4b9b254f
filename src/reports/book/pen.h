// SPDX-License-Identifier: GPL-3.0-or-later
// Draws text and lines on A4 landscape pages; lengths are points, y grows downwards. What lays a
// book out knows only this, so a file, a printer and a preview get the same pages.
#pragma once

#include "reports/book/display.h"

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

class Pen {
  public:
    Pen() = default;
    Pen(const Pen&) = delete;
    Pen& operator=(const Pen&) = delete;
    virtual ~Pen() = default;

    static constexpr double kPageWidth = 841.89, kPageHeight = 595.28;
    /// Families in the order they are looked for, with commas between. TrueType before CFF: cairo
    /// 1.16 loses parts of CFF fonts when it embeds a few characters of them, and 如 stays blank.
    static constexpr const char* kBodyFamilies =
        "SimSun,WenQuanYi Micro Hei,Noto Sans CJK SC,Noto Serif CJK SC,sans-serif";
    static constexpr const char* kTitleFamilies =
        "SimHei,WenQuanYi Micro Hei,Noto Sans CJK SC,sans-serif";
    /// From the middle of a line down to its baseline, in parts of the font's size: puts Chinese
    /// characters in the middle.
    static constexpr double kBaseline = 0.36;

    /// How many lines `text` takes in `width`; breaks inside words where it must.
    [[nodiscard]] virtual int linesOf(const std::string& text, double width, Font font) = 0;
    [[nodiscard]] static double lineHeight(Font font) { return font.size * 1.4; }

    /// Lines from … to (not included) of `text` wrapped to the box's width, centred in its height.
    virtual void drawLines(const std::string& text, Box box, Font font, Alignment alignment,
                           int from, int to) = 0;
    /// One line that is made smaller where the box is too narrow for it.
    virtual void drawFitting(const std::string& text, Box box, Font font, Alignment alignment) = 0;
    virtual void fill(Box box, double grey) = 0;
    virtual void frame(Box box) = 0;
    virtual void setInk(bool red) = 0;
    virtual void finishPage() = 0;
};

}  // namespace grants
