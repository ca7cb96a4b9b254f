// SPDX-License-Identifier: GPL-3.0-or-later
// The star of a column that must be filled stands behind its title, wherever that stands.
#include "ui/entry/entry_fixture.h"
#include "ui/table/table_header.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;

namespace {

constexpr int kAround = 9;  // pixels above and below the middle, without the lines at the edges

/// How far to the right the title is painted, and from where on its star.
struct Painted {
    int titleEnd = -1, starBegin = -1;
};

bool isStar(const QColor& pixel) {
    return pixel.red() - pixel.green() > 60 && pixel.red() - pixel.blue() > 60;
}

/// Dark enough to be no line, no funnel and no ground.
bool isTitle(const QColor& pixel) {
    return pixel.green() < 150 && pixel.red() < 150;
}

/// The table of licences, which has required titles on the left and in the middle.
struct Titles : EntryDesk {
    Titles() {
        session().edit(QStringLiteral("准备"), [](Edit& edit) {
            edit.put(test::licenceOf(5, Id<Organisation>{1}, Id<Organisation>{2}));
        });
        desktop().waitUntilIdle();
        goToKind(0);
    }
    [[nodiscard]] Painted painted(const char* title, int more) {
        TableView& view = table("licences");
        auto& header = *qobject_cast<TableHeader*>(view.horizontalHeader());
        const int column = columnTitled(*view.model(), title);
        view.setColumnWidth(column, view.columns().fittingWidth(column) + more);
        view.scrollTo(view.model()->index(0, column));
        QCoreApplication::processEvents();
        const QRect section(header.leftOf(column), 0, header.sectionSize(column), header.height());
        const QImage image = header.viewport()->grab(section).toImage();
        const double scale = image.devicePixelRatio();
        Painted found;
        const int middle = section.height() / 2;
        for (int x = 3; x < section.width() - 3; ++x) {
            if (header.funnelOf(column).translated(-section.left(), 0).contains(x, middle))
                continue;
            for (int y = middle - kAround; y <= middle + kAround; ++y) {
                const QColor pixel =
                    image.pixelColor(static_cast<int>(x * scale), static_cast<int>(y * scale));
                if (isStar(pixel) && found.starBegin < 0) found.starBegin = x;
                if (isTitle(pixel)) found.titleEnd = x;
            }
        }
        return found;
    }
};

}  // namespace

TEST_CASE_METHOD(Titles, "a star is painted behind its title and never over it") {
    const char* title = GENERATE("备案登记号", "转化实施");
    const int more = GENERATE(0, 60);
    INFO(title << " with " << more << " pixels to spare");
    const Painted found = painted(title, more);
    REQUIRE(found.titleEnd > 0);
    REQUIRE(found.starBegin > 0);
    CHECK(found.starBegin > found.titleEnd);
}
