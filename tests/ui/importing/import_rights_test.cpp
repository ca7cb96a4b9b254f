// SPDX-License-Identifier: GPL-3.0-or-later
// Who may import what at the desk: finance brings the fund's money, the chief what he approves, and
// nothing else.
#include "ui/importing/import_fixture.h"
#include "ui/support/staffed_desktop.h"

#include <catch2/catch.hpp>

#include <QAction>

using namespace grants;
using namespace grants::ui;

namespace {

struct Bureau : StaffedDesktop {
    [[nodiscard]] QAction& import() {
        return *desktop.window().findChild<QAction*>(QStringLiteral("import"));
    }
    /// A sheet, and a unit that nobody registered.
    [[nodiscard]] QString workbook(const std::string& sheet, const test::TextRows& rows) {
        const QString file = desktop.folder() + QStringLiteral("/和单位.xlsx");
        test::XlsxBuilder()
            .sheet("单位", {{"统一社会信用代码", "单位名称", "单位类型", "区内"},
                            {kFirm, "示例企业", "企业", "是"}})
            .sheet(sheet, rows)
            .save(file.toStdU16String());
        return file;
    }
    [[nodiscard]] QString appropriations() {
        return workbook("下达", {{"文号", "金额(元)", "日期"},
                                 {"渝财〔2024〕1号", "3000000", "2024-03-01"},
                                 {"渝财〔2024〕2号", "2000000", "2024-06-01"}});
    }
    [[nodiscard]] QString reallocations() {
        return workbook("调剂", {{"编号", "调出", "调入", "金额(元)", "批准文号", "日期"},
                                 {"TJ-1", "P3", "S1", "200000", "渝知1号", "2024-08-01"}});
    }
};

}  // namespace

TEST_CASE_METHOD(Bureau, "import is open to whoever may bring some sheet, and says why to others") {
    for (const char* login : {"clerk", "officer", "finance", "chief"}) {
        INFO(login);
        signIn(login);
        CHECK(import().isEnabled());
        desktop.choose("switchPerson");
        desktop.waitUntilIdle();
    }
    for (const char* login : {"admin", "auditor"}) {
        INFO(login);
        signIn(login);
        CHECK_FALSE(import().isEnabled());
        CHECK(import().toolTip().contains(QStringLiteral("不能导入数据")));
        desktop.choose("switchPerson");
        desktop.waitUntilIdle();
    }
}

TEST_CASE_METHOD(Bureau,
                 "finance imports what was appropriated; rows of other sheets are refused "
                 "by name") {
    signIn("finance");
    const std::size_t units = desktop.session().year()->registry.units().size();
    const Importing importing(desktop);
    importing.choose(appropriations());
    importing.goOn("importRows");
    CHECK(importing.count(QStringLiteral("下达"), Importing::Added) == 2);
    CHECK(importing.count(QStringLiteral("单位"), Importing::Rejected) == 1);
    REQUIRE(eventually([&] { return importing.findings().rowCount() > 0; }));
    QStringList told;
    for (int row = 0; row < importing.findings().rowCount(); ++row)
        for (int column = 0; column < importing.findings().columnCount(); ++column)
            told << importing.findings().index(row, column).data().toString();
    CHECK(told.join(u' ').contains(QStringLiteral("某finance (finance) 不能录入数据")));
    importing.goOn("importVerdict");
    CHECK(desktop.session().year()->appropriations.size() == 2);
    CHECK(desktop.session().year()->registry.units().size() == units);
}

TEST_CASE_METHOD(Bureau, "the chief imports what he approved on paper, and no units") {
    signIn("chief");
    const std::size_t units = desktop.session().year()->registry.units().size();
    const Importing importing(desktop);
    importing.choose(reallocations());
    importing.goOn("importRows");
    CHECK(importing.count(QStringLiteral("调剂"), Importing::Added) == 1);
    CHECK(importing.count(QStringLiteral("单位"), Importing::Rejected) == 1);
    importing.goOn("importVerdict");
    CHECK(desktop.session().year()->reallocations.size() == 1);
    CHECK(desktop.session().year()->registry.units().size() == units);
}
