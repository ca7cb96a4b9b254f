// SPDX-License-Identifier: GPL-3.0-or-later
// The row of tiles above a table: what is chosen in it, and how it stays so.
#include "ui/pane/tile_strip.h"

#include <catch2/catch.hpp>

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace grants::ui;

namespace {

struct Tile : QPushButton {
    explicit Tile(QWidget* parent) : QPushButton(QStringLiteral("P"), parent) {
        setCheckable(true);
    }
};

struct Strip : TileStrip {
    Strip() : TileStrip(nullptr) { tileAt<Tile>(0); }
    void present(const std::vector<std::string>& codes) {
        for (std::size_t at = 0; at < codes.size(); ++at) tileAt<Tile>(at + 1);
        setCodes(codes);
    }
    [[nodiscard]] Tile& tile(std::size_t place) { return tileAt<Tile>(place); }
    [[nodiscard]] bool isAnyChecked() const {
        const auto tiles = findChildren<QPushButton*>();
        return std::any_of(tiles.begin(), tiles.end(),
                           [](const QPushButton* each) { return each->isChecked(); });
    }
};

}  // namespace

TEST_CASE("all together are chosen until somebody clicks a tile") {
    Strip strip;
    strip.present({"P1", "P2"});
    CHECK(strip.chosen().empty());
    CHECK(strip.tile(0).isChecked());
    const QSignalSpy told(&strip, &TileStrip::choiceChanged);
    QTest::mouseClick(&strip.tile(2), Qt::LeftButton);
    CHECK(strip.chosen() == "P2");
    CHECK(told.count() == 1);
}

TEST_CASE("what is chosen stays chosen wherever it stands in the next list") {
    Strip strip;
    strip.present({"P1", "P2"});
    strip.choose("P2");
    strip.present({"P2", "P3", "P4"});
    CHECK(strip.chosen() == "P2");
    CHECK(strip.tile(1).isChecked());
}

TEST_CASE("when the chosen one is gone, all together are chosen") {
    Strip strip;
    strip.present({"P1", "P2"});
    strip.choose("P2");
    strip.present({"P1"});
    CHECK(strip.chosen().empty());
    CHECK(strip.tile(0).isChecked());
    CHECK(strip.tile(2).isHidden());
}

TEST_CASE("none stays chosen where the table is filtered for several") {
    Strip strip;
    strip.present({"P1", "P2"});
    strip.chooseNone();
    strip.present({"P1", "P2"});
    CHECK_FALSE(strip.isAnyChecked());
}

TEST_CASE("the row is as high as its first tile and the bar by which it scrolls") {
    Strip strip;
    CHECK(strip.minimumHeight() >= strip.tile(0).sizeHint().height());
    CHECK(strip.minimumHeight() == strip.maximumHeight());
}
