// SPDX-License-Identifier: GPL-3.0-or-later
// 申报书 chosen or dropped in the import window are taken as forms, not as tables.
#include "domain/plan/plan_reader.h"
#include "support/source_dir.h"
#include "support/typed_form.h"
#include "ui/importing/import_fixture.h"

#include <catch2/catch.hpp>

#include <QDragEnterEvent>
#include <QMimeData>

using namespace grants;
using namespace grants::ui;

namespace {

struct FormDesk {
    Desktop desktop;
    Importing importing{open(desktop)};

    static Desktop& open(Desktop& desktop) {
        desktop.openEmptyFund();
        return desktop;
    }
    [[nodiscard]] QString path(const char* name) const {
        return desktop.folder() + u'/' + QString::fromUtf8(name);
    }
    /// A filled form of a firm; without a kind of unit it is faulty.
    [[nodiscard]] QString form(const char* name, const char* title, bool sound = true) const {
        static const Plan plan = builtInPlan();
        test::TypedForm form(plan, "P3");
        form.fill(kFirm, "示例企业", title);
        if (!sound) form.type("单位", "单位类型", "公司");
        form.save(path(name).toStdU16String());
        return path(name);
    }
    void drop(const QStringList& files) const {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files) urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDragEnterEvent entered(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton,
                                Qt::NoModifier);
        QCoreApplication::sendEvent(&importing.window(), &entered);
        QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&importing.window(), &dropped);
    }
    [[nodiscard]] std::string verdict() const {
        return importing.part<QLabel>("formsVerdict").text().toStdString();
    }
    [[nodiscard]] std::string shown(int line, const char* title) const {
        const QAbstractItemModel& model = *importing.part<TableView>("importForms").model();
        for (int column = 0; column < model.columnCount(); ++column)
            if (model.headerData(column, Qt::Horizontal).toString() == QString::fromUtf8(title))
                return model.index(line, column).data().toString().toStdString();
        return "no such column";
    }
    /// The button that leads on, until the verdict says this.
    void goOnUntil(const char* said) const {
        importing.goOn("formsVerdict");
        CHECK(eventually([&] { return verdict().find(said) != std::string::npos; }));
    }
};

}  // namespace

TEST_CASE_METHOD(FormDesk, "a form that is chosen is checked as a form, and then registered") {
    importing.choose(form("申报书.xlsx", "轴承专利转化"));
    importing.goOn("formsVerdict");
    CHECK_THAT(verdict(), Catch::Contains("还没有导入") && Catch::Contains("新登记 1 份"));
    CHECK(shown(0, "项目名称") == "轴承专利转化");
    CHECK(desktop.session().year()->applications.empty());
    goOnUntil("申报书已导入");
    REQUIRE(desktop.session().year()->applications.size() == 1);
    CHECK(desktop.session().year()->applications.front().title == "轴承专利转化");
}

TEST_CASE_METHOD(FormDesk, "forms that are dropped are taken together, and faulty ones go back") {
    drop({form("甲.xlsx", "轴承专利转化"), form("乙.xlsx", "齿轮专利转化", false)});
    importing.goOn("formsVerdict");
    CHECK(shown(1, "结果") == "退回");
    CHECK_THAT(shown(1, "意见"), Catch::Contains("单位信息!B6"));
    goOnUntil("申报书已导入");
    CHECK(desktop.session().year()->applications.size() == 1);
    CHECK(importing.part<QPushButton>("saveCorrections").isEnabled());
}

TEST_CASE_METHOD(FormDesk, "the form that goes back is saved with its remarks") {
    importing.choose(form("申报书.xlsx", "轴承专利转化", false));
    importing.goOn("formsVerdict");
    CHECK_FALSE(importing.part<QPushButton>("importNext").isEnabled());
    importing.click("saveCorrections");
    answerFileDialog(importing.window(), path("补正.xlsx"));
    CHECK(eventually([&] { return QFile::exists(path("补正.xlsx")); }));
}

TEST_CASE_METHOD(FormDesk, "forms and workbooks are not taken in one import") {
    drop({form("申报书.xlsx", "轴承专利转化"), awkwardWorkbook(desktop.folder())});
    importing.click("importNext");
    auto& trouble = importing.part<QLabel>("importTrouble");
    CHECK(eventually([&] { return trouble.isVisible(); }));
    CHECK_THAT(trouble.text().toStdString(), Catch::Contains("请分两次"));
}

TEST_CASE_METHOD(FormDesk, "from the forms one goes back to the files and on to a workbook") {
    importing.choose(form("申报书.xlsx", "轴承专利转化"));
    importing.goOn("formsVerdict");
    importing.click("importBack");
    CHECK(importing.part<QListWidget>("importFiles").isVisible());
    importing.goOn("formsVerdict");
    goOnUntil("申报书已导入");
    importing.click("formsAgain");
    importing.choose(awkwardWorkbook(desktop.folder()));
    importing.goOn("importTables");
}
