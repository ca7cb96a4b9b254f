// SPDX-License-Identifier: GPL-3.0-or-later
// The files that go with a record, in the panel beside it.
#include "support/fund_files.h"
#include "ui/support/desk_fixture.h"
#include "ui/table/table_view.h"

#include <catch2/catch.hpp>

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace grants;
using namespace grants::ui;

namespace {

/// The sample with its first unit chosen, the panel open at 附件.
struct Papers {
    Desktop desktop;

    Papers() {
        desktop.openSample();
        desktop.goTo(QStringLiteral("registry"));
        chooseUnit(0);
    }
    void chooseUnit(std::size_t row) {
        auto& table = childOf<TableView>(desktop.window(), "units");
        if (!eventually([&] { return table.tableModel()->rowCount() > 1; }))
            throw std::runtime_error("no units");
        table.goToRow(row);
        desktop.waitUntilIdle();
    }
    [[nodiscard]] QString paper(const QString& name, const std::string& bytes) {
        const QString file = desktop.folder() + u'/' + name;
        test::writeBytes(file.toStdString(), bytes);
        return file;
    }
    void drop(const QString& file) {
        QWidget& target = childOf<QWidget>(desktop.window(), "attachments");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &enter);
        QDropEvent dropped({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &dropped);
        desktop.waitUntilIdle();
    }
    [[nodiscard]] QListWidget& list() {
        return childOf<QListWidget>(desktop.window(), "attachmentList");
    }
};

}  // namespace

TEST_CASE_METHOD(Papers, "a file that is dropped beside a record goes with it") {
    drop(paper(QStringLiteral("执照.pdf"), "scanned"));
    REQUIRE(list().count() == 1);
    CHECK_THAT(list().item(0)->text().toStdString(), Catch::Contains("执照.pdf"));
    CHECK_THAT(childOf<QLabel>(desktop.window(), "attachmentState").text().toStdString(),
               Catch::Contains("1 个附件"));
    chooseUnit(1);
    CHECK(list().count() == 0);
}

TEST_CASE_METHOD(Papers, "a file is added by the dialog") {
    QTest::mouseClick(&childOf<QPushButton>(desktop.window(), "addAttachment"), Qt::LeftButton);
    answerFileDialog(childOf<QWidget>(desktop.window(), "attachments"),
                     paper(QStringLiteral("证明.pdf"), "scanned"));
    desktop.waitUntilIdle();
    CHECK(list().count() == 1);
}

TEST_CASE_METHOD(Papers, "the same file with another record is said to be there") {
    drop(paper(QStringLiteral("执照.pdf"), "scanned"));
    chooseUnit(1);
    drop(paper(QStringLiteral("另名.pdf"), "scanned"));
    CHECK_THAT(list().item(0)->text().toStdString(),
               Catch::Contains("同一份文件") && Catch::Contains("执照.pdf"));
}

TEST_CASE_METHOD(Papers, "a removed file comes back by undo") {
    drop(paper(QStringLiteral("执照.pdf"), "scanned"));
    list().setCurrentRow(0);
    QTest::mouseClick(&childOf<QPushButton>(desktop.window(), "removeAttachment"), Qt::LeftButton);
    desktop.waitUntilIdle();
    CHECK(list().count() == 0);
    desktop.choose("undo");
    desktop.waitUntilIdle();
    CHECK(list().count() == 1);
}

namespace {

/// A computer whose opener finds no program for anything.
class NoProgram {
  public:
    explicit NoProgram(const QString& folder) : m_path(qgetenv("PATH")) {
        const QString opener = folder + QStringLiteral("/xdg-open");
        test::writeBytes(opener.toStdString(), "#!/bin/sh\nexit 3\n");
        QFile::setPermissions(opener, QFile::Permissions(0x7700));
        qputenv("PATH", folder.toLocal8Bit() + ':' + m_path);
    }
    ~NoProgram() { qputenv("PATH", m_path); }
    NoProgram(const NoProgram&) = delete;
    NoProgram& operator=(const NoProgram&) = delete;

  private:
    QByteArray m_path;
};

}  // namespace

TEST_CASE_METHOD(Papers, "a file that no program opens is said to be so, and can be saved") {
    drop(paper(QStringLiteral("执照.xyz"), "scanned"));
    list().setCurrentRow(0);
    const NoProgram nothing(desktop.folder());
    QTest::mouseClick(&childOf<QPushButton>(desktop.window(), "openAttachment"), Qt::LeftButton);
    REQUIRE(eventually([&] { return desktop.notice().contains(QStringLiteral("另存")); }));
    CHECK(desktop.notice().contains(QStringLiteral("执照.xyz")));
    const QString saved = desktop.folder() + QStringLiteral("/另存.xyz");
    QTest::mouseClick(&childOf<QPushButton>(desktop.window(), "saveAttachment"), Qt::LeftButton);
    answerFileDialog(childOf<QWidget>(desktop.window(), "attachments"), saved);
    desktop.waitUntilIdle();
    CHECK(test::bytesOf(saved.toStdString()) == "scanned");
}

TEST_CASE_METHOD(Papers, "without a record there is nothing to add to, and it says so") {
    desktop.goTo(QStringLiteral("overview"));
    CHECK_FALSE(childOf<QPushButton>(desktop.window(), "addAttachment").isEnabled());
}
