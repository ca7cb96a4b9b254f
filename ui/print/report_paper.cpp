// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_paper.h"

#include "reports/writers/write_book.h"
#include "ui/base/file_choice.h"
#include "ui/base/tr.h"
#include "ui/print/paper.h"
#include "ui/print/print_window.h"
#include "workspace/local.h"

#include <QPointer>
#include <optional>

namespace grants::ui {

namespace {

/// Rows of a long book are made from the plan whenever they are looked at.
struct MadeReport {
    std::shared_ptr<const Plan> plan;
    Book book;
};

const Report& reportNamed(const ReportWish& wish) {
    return *findReport(wish.name);
}

QString titleOf(const Session& session, const ReportWish& wish) {
    return session.text(reportNamed(wish).title);
}

/// Makes the report, then does `work` with it, all on the session's thread; `done` comes after it
/// unless it failed.
void withReport(Session& session, const QString& title, const ReportWish& wish,
                std::function<void(MadeReport)> work, std::function<void()> done) {
    const auto succeeded = std::make_shared<bool>(false);
    session.run(
        title,
        [wish, work = std::move(work), succeeded, asOf = session.asOf(),
         translator = session.translator()](Workspace& workspace, const Progress&) {
            const auto plan = std::make_shared<const Plan>(workspace.plan());
            const Report& report = reportNamed(wish);
            const ReportInput input{workspace.year(),
                                    *plan,
                                    asOf,
                                    today(),
                                    workspace.head(),
                                    workspace.file().filename().string(),
                                    wish.scope,
                                    report.tellsPayees ? workspace.formerPayees() : FormerPayees()};
            work({plan, report.build(input, translator)});
            *succeeded = true;
        },
        [succeeded, done = std::move(done)] {
            if (*succeeded) done();
        });
}

Paper paperOf(MadeReport report) {
    Paper paper = ui::paperOf(std::move(report.book));
    paper.paint = [plan = std::move(report.plan), paint = std::move(paper.paint)](
                      QPainter& painter, int page) { paint(painter, page); };
    return paper;
}

void saveReport(Session& session, const ReportWish& wish, const QString& file) {
    const QString title = titleOf(session, wish);
    withReport(
        session, tr("导出%1").arg(title), wish,
        [file](const MadeReport& report) {
            writeBook(report.book, std::filesystem::path(file.toStdU16String()));
        },
        [&session, title, file] { session.tell(tr("%1已存为 %2").arg(title, file)); });
}

}  // namespace

void previewReport(QWidget& parent, Session& session, const ReportWish& wish) {
    const QString title = titleOf(session, wish);
    const auto made = std::make_shared<std::optional<MadeReport>>();
    withReport(
        session, tr("准备打印"), wish,
        [made](MadeReport report) { made->emplace(std::move(report)); },
        [window = QPointer<QWidget>(&parent), &session, title, made] {
            if (!window) return;
            auto* preview = new PrintWindow(
                session, title, [made] { return paperOf(**made); }, window);
            preview->show();
        });
}

void askForReportFile(QWidget& parent, Session& session, const ReportWish& wish) {
    const QString title = titleOf(session, wish);
    chooseSaveFile(parent, tr("导出%1").arg(title), title + QStringLiteral(".xlsx"),
                   {tr("Excel 工作簿 (*.xlsx)"), tr("CSV 文件 (*.csv)"), tr("PDF 文件 (*.pdf)")},
                   [&session, wish](const QString& file) { saveReport(session, wish, file); });
}

}  // namespace grants::ui
