// SPDX-License-Identifier: GPL-3.0-or-later
// The colours can be read by everybody: contrasts of WCAG 2.1, AA.
#include "ui/base/theme.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace grants::ui;

namespace {

double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

struct Pair {
    const char* what;
    QColor over, ground;
};

std::vector<Pair> wordsOn(const Theme& t) {
    std::vector<Pair> pairs;
    const std::pair<const char*, QColor> words[] = {{"text", t.text},     {"muted", t.muted},
                                                    {"accent", t.accent}, {"good", t.good},
                                                    {"warn", t.warn},     {"bad", t.bad}};
    for (const auto& [name, colour] : words)
        for (const QColor& ground : {t.surface, t.window, t.sunken, t.accentSoft})
            pairs.push_back({name, colour, ground});
    for (const QColor& ground : {t.goodSoft, t.warnSoft, t.badSoft})
        pairs.push_back({"text on a tone", t.text, ground});
    pairs.push_back({"good on its tone", t.good, t.goodSoft});
    pairs.push_back({"warn on its tone", t.warn, t.warnSoft});
    pairs.push_back({"bad on its tone", t.bad, t.badSoft});
    pairs.push_back({"on accent", t.onAccent, t.accent});
    return pairs;
}

}  // namespace

TEST_CASE("every text can be read on every ground in both themes") {
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark})
        for (const Pair& pair : wordsOn(themeOf(choice))) {
            INFO(pair.what << " on " << pair.ground.name().toStdString());
            CHECK(contrast(pair.over, pair.ground) >= 4.5);
        }
}

TEST_CASE("fields and the lines of charts stand out from their ground in both themes") {
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const Theme& theme = themeOf(choice);
        CHECK(contrast(theme.edge, theme.surface) >= 3.0);
        for (const QColor& line : theme.series) {
            INFO(line.name().toStdString());
            CHECK(contrast(line, theme.surface) >= 3.0);
        }
    }
}
