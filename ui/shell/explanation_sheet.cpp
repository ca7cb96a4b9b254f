// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/explanation_sheet.h"

#include "output/replace_file.h"
#include "ui/common/detail_view.h"
#include "ui/common/file_choice.h"
#include "ui/common/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocument>

namespace grants::ui {

namespace {

constexpr double kPointSizes[] = {10.5, 9.5, 8.5, 7.5};  // the first that fits one page
constexpr double kManyPages = 9.5;                       // when none does
constexpr double kMargin = 18;                           // millimetres
constexpr double kFootPoints = 7.5;

QString tr(const char* source) {
    return QCoreApplication::translate("grants::ui", source);
}

QString line(const SheetFoot& foot) {
    QString text = tr("%1　统计截至 %2　打印于 %3")
                       .arg(foot.fund, fromUtf8(inIso(foot.asOf)), fromUtf8(inIso(foot.printed)));
    if (!foot.auditHead.isEmpty()) text += tr("　审计链 %1").arg(foot.auditHead.left(16));
    return text;
}

void setSize(QTextDocument& document, double points) {
    QFont font = typeFace(TypeSize::Body);
    font.setPointSizeF(points);
    document.setDefaultFont(font);
}

/// Laid out for the paper, as large as one page allows.
void layOut(QTextDocument& document, QPagedPaintDevice& paper, const QSizeF& page,
            const DetailText& text) {
    document.documentLayout()->setPaintDevice(&paper);
    document.setDocumentMargin(0);
    document.setDefaultStyleSheet(detailStyle(themeOf(ThemeChoice::Light)));
    document.setHtml(text.html());
    document.setPageSize(page);
    for (const double points : kPointSizes) {
        setSize(document, points);
        if (document.pageCount() <= 1) return;
    }
    setSize(document, kManyPages);
}

void paintFoot(QPainter& painter, const QRectF& area, const QString& text, int page, int pages) {
    QFont font = typeFace(TypeSize::Small);
    font.setPointSizeF(kFootPoints);
    painter.setFont(font);
    painter.setPen(themeOf(ThemeChoice::Light).muted);
    painter.drawLine(area.topLeft(), area.topRight());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom, text);
    if (pages > 1)
        painter.drawText(area, Qt::AlignRight | Qt::AlignBottom,
                         tr("第 %1 页，共 %2 页").arg(page + 1).arg(pages));
}

void paintPage(QPainter& painter, QTextDocument& document, int page) {
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, themeOf(ThemeChoice::Light).text);
    const QSizeF size = document.pageSize();
    painter.save();
    painter.translate(0, -page * size.height());
    context.clip = QRectF(0, page * size.height(), size.width(), size.height());
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

/// Reads the head of the audit trail, then does `work` with the foot, all on the desk's thread.
void withFoot(Desk& desk, const QString& title, std::function<void(const SheetFoot&)> work,
              std::function<void()> done) {
    const SheetFoot foot{QFileInfo(desk.file()).completeBaseName(), desk.asOf(), today(), {}};
    desk.run(
        title,
        [foot, work = std::move(work)](Workspace& workspace, const Progress&) {
            SheetFoot whole = foot;
            const std::vector<AuditRow> trail = workspace.auditTrail();
            if (!trail.empty()) whole.auditHead = QString::fromStdString(trail.back().hash);
            work(whole);
        },
        std::move(done));
}

void writePdf(const QString& file, const DetailText& text, const SheetFoot& foot) {
    replaceFile(std::filesystem::path(file.toStdU16String()),
                [&](const std::filesystem::path& part) {
                    QPdfWriter paper(QString::fromStdU16String(part.u16string()));
                    paper.setTitle(text.titleText());
                    paintSheet(paper, text, foot);
                });
}

void showPreview(QWidget& parent, const DetailText& text, const SheetFoot& foot) {
    auto* printer = new QPrinter(QPrinter::HighResolution);
    auto* preview = new QPrintPreviewDialog(printer, &parent);
    preview->setObjectName(QStringLiteral("explanationPreview"));
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(tr("打印说明"));
    preview->resize(900, 680);
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview,
                     [text, foot](QPrinter* paper) { paintSheet(*paper, text, foot); });
    QObject::connect(preview, &QObject::destroyed, [printer] { delete printer; });
    preview->open();
}

}  // namespace

void paintSheet(QPagedPaintDevice& paper, const DetailText& text, const SheetFoot& foot) {
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
    QPainter painter(&paper);
    const double footHeight = paper.logicalDpiY() * 2.2 * kFootPoints / 72;
    QSizeF page(painter.viewport().size());
    const QRectF footArea(0, page.height() - footHeight, page.width(), footHeight);
    page.rheight() -= 1.5 * footHeight;
    QTextDocument document;
    layOut(document, paper, page, text);
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0) paper.newPage();
        paintPage(painter, document, number);
        paintFoot(painter, footArea, line(foot), number, document.pageCount());
    }
}

void printExplanation(QWidget& parent, Desk& desk, const Explanation& explanation) {
    auto text = std::make_shared<DetailText>();
    auto foot = std::make_shared<SheetFoot>();
    withFoot(
        desk, tr("准备打印"),
        [text, foot, describe = explanation.describe](const SheetFoot& whole) {
            *text = describe();
            *foot = whole;
        },
        [window = QPointer<QWidget>(&parent), text, foot] {
            if (window && !text->isEmpty()) showPreview(*window, *text, *foot);
        });
}

void askForExplanationFile(QWidget& parent, Desk& desk, const Explanation& explanation) {
    chooseSaveFile(
        parent, tr("说明存为 PDF"), tr("说明") + QStringLiteral(".pdf"), {tr("PDF 文件 (*.pdf)")},
        [&desk, explanation](const QString& file) { saveExplanation(desk, explanation, file); });
}

void saveExplanation(Desk& desk, const Explanation& explanation, const QString& file) {
    auto written = std::make_shared<bool>(false);
    withFoot(
        desk, tr("说明存为 PDF"),
        [file, written, describe = explanation.describe](const SheetFoot& foot) {
            writePdf(file, describe(), foot);
            *written = true;
        },
        [&desk, file, written] {
            if (*written) desk.tell(tr("说明已存为 %1").arg(file));
        });
}

}  // namespace grants::ui
