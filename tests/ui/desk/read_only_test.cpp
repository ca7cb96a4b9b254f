// SPDX-License-Identifier: GPL-3.0-or-later
// A fund file that can only be read is shown, and says so wherever one would change it.
#include "support/fund_files.h"
#include "ui/record/record_form.h"
#include "ui/support/desk_fixture.h"
#include "ui/table/table_view.h"

#include <catch2/catch.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include <QAction>
#include <QLabel>

using namespace grants;
using namespace grants::test;
using namespace grants::ui;

namespace {

/// For the administrator every file can be written; this one is nobody for a while.
class AsNobody {
  public:
    AsNobody() {
        if (m_isRoot && setresuid(65534, 65534, 0) != 0)
            throw std::runtime_error("cannot be nobody");
    }
    ~AsNobody() {
        if (m_isRoot && setresuid(0, 0, 0) != 0) std::abort();
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

  private:
    const bool m_isRoot = getuid() == 0;
};

struct Reader {
    Scratch scratch;
    Desktop desktop;
    std::filesystem::path file = scratch / "已封存.zlzh";

    Reader() {
        makeSmallFund(file);
        chmod(scratch.folder().c_str(), 0755);
        chmod(file.c_str(), 0444);
        const AsNobody nobody;
        desktop.session().openFund(QString::fromStdU16String(file.u16string()));
        desktop.waitUntilIdle();
        UNSCOPED_INFO(desktop.notice().toStdString());
    }
    [[nodiscard]] QAction& action(const char* key) {
        return *desktop.window().findChild<QAction*>(QString::fromUtf8(key));
    }
};

}  // namespace

TEST_CASE_METHOD(Reader, "beside the name of a fund that can only be read stands why") {
    const auto& badge = childOf<QLabel>(desktop.window(), "readOnlyBadge");
    CHECK(badge.isVisible());
    CHECK(badge.toolTip().contains(QStringLiteral("已封存.zlzh")));
    desktop.openSample();
    CHECK_FALSE(badge.isVisible());
}

TEST_CASE_METHOD(Reader, "its records are shown and no cell of them can be typed into") {
    desktop.goTo(QStringLiteral("registry"));
    const auto& units = childOf<TableView>(desktop.window(), "units");
    REQUIRE(eventually([&] { return units.model()->rowCount() > 0; }));
    for (int column = 0; column < units.model()->columnCount(); ++column) {
        const QModelIndex cell = units.model()->index(0, column);
        CHECK_FALSE(units.model()->flags(cell).testFlag(Qt::ItemIsEditable));
    }
}

TEST_CASE_METHOD(Reader, "what would change it is disabled and says why") {
    CHECK_FALSE(action("import").isEnabled());
    CHECK(action("import").toolTip().contains(QStringLiteral("只读")));
}

TEST_CASE_METHOD(Reader, "what leaves it as it is can be done") {
    CHECK(action("print").isEnabled());
}
