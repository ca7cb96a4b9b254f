// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panel/explanation_sheet.h"

#include "output/replace_file.h"
#include "output/write_failure.h"
#include "ui/base/file_choice.h"
#include "ui/base/theme.h"
#include "ui/base/tr.h"
#include "ui/desk/detail_view.h"
#include "ui/print/paper_pen.h"
#include "ui/print/print_window.h"
#include "workspace/local.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QTextDocument>
#include <cerrno>

namespace grants::ui {

namespace {

constexpr double kPointSizes[] = {10.5, 9.5, 8.5, 7.5};  // the first that fits one page
constexpr double kManyPages = 9.5;                       // when none does
constexpr double kDots = 1200;                           // an inch
// In points; the sheet is 595 × 842.
constexpr double kMargin = 51, kFootPoints = 7.5, kFootHeight = 2.2 * kFootPoints;
constexpr double kTextWidth = 595 - 2 * kMargin;
constexpr double kTextHeight = 842 - 2 * kMargin - 1.5 * kFootHeight;

QString line(const SheetFoot& foot) {
    QString text = tr("%1　统计截至 %2　打印于 %3")
                       .arg(foot.fund, fromUtf8(inIso(foot.asOf)), fromUtf8(inIso(foot.printed)));
    if (!foot.auditHead.isEmpty()) text += tr("　审计链 %1").arg(foot.auditHead.left(16));
    return text;
}

QString pageLine(int page, int pages) {
    return tr("第 %1 页，共 %2 页").arg(page + 1).arg(pages);
}

void setSize(QTextDocument& document, double points) {
    QFont font = typeFace(TypeSize::Body);
    font.setPointSizeF(points);
    document.setDefaultFont(font);
}

/// The explanation on A4, as large as one page allows. Laid out in the dots of a printer, so that
/// every device gets the same lines.
class Sheet {
  public:
    Sheet(const DetailText& text, const SheetFoot& foot);
    [[nodiscard]] int pages() const { return m_document.pageCount(); }
    /// In points from the corner of the sheet.
    void paint(QPainter& painter, int page);

  private:
    void paintText(QPainter& painter, int page);
    void paintFoot(QPainter& painter, const QRectF& area, int page) const;

    QString m_foot;
    QImage m_dots{1, 1, QImage::Format_Mono};  // says how many an inch has
    QTextDocument m_document;
};

Sheet::Sheet(const DetailText& text, const SheetFoot& foot) : m_foot(line(foot)) {
    m_dots.setDotsPerMeterX(qRound(kDots / 0.0254));
    m_dots.setDotsPerMeterY(qRound(kDots / 0.0254));
    m_document.documentLayout()->setPaintDevice(&m_dots);
    m_document.setDocumentMargin(0);
    m_document.setDefaultStyleSheet(detailStyle(themeOf(ThemeChoice::Light)));
    m_document.setHtml(text.html());
    m_document.setPageSize(QSizeF(kTextWidth, kTextHeight) * kDots / 72);
    for (const double points : kPointSizes) {
        setSize(m_document, points);
        if (m_document.pageCount() <= 1) return;
    }
    setSize(m_document, kManyPages);
}

void Sheet::paint(QPainter& painter, int page) {
    painter.translate(kMargin, kMargin);
    paintText(painter, page);
    paintFoot(painter, QRectF(0, kTextHeight + kFootHeight / 2, kTextWidth, kFootHeight), page);
}

void Sheet::paintText(QPainter& painter, int page) {
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, themeOf(ThemeChoice::Light).text);
    const QSizeF size = m_document.pageSize();
    painter.save();
    painter.scale(72.0 / kDots, 72.0 / kDots);
    painter.translate(0, -page * size.height());
    context.clip = QRectF(0, page * size.height(), size.width(), size.height());
    painter.setClipRect(context.clip);
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void Sheet::paintFoot(QPainter& painter, const QRectF& area, int page) const {
    const QColor ink = themeOf(ThemeChoice::Light).muted;
    painter.setPen(QPen(ink, 0.5));
    painter.drawLine(area.topLeft(), area.topRight());
    PaperPen pen(painter);
    painter.setPen(ink);
    const Box box{area.x(), area.y() + 2, area.width(), area.height()};
    pen.drawFitting(m_foot.toStdString(), box, Font{kFootPoints}, Alignment::Left);
    const int pages = m_document.pageCount();
    if (pages > 1) {
        pen.drawFitting(pageLine(page, pages).toStdString(), box, Font{kFootPoints},
                        Alignment::Right);
    }
}

QString titleOf(const Explanation& explanation) {
    return explanation.caution.isEmpty() ? tr("说明") : tr("说明（%1）").arg(explanation.caution);
}

/// Reads the head of the audit trail, then does `work` with the foot, all on the session's thread.
void withFoot(Session& session, const QString& title, std::function<void(const SheetFoot&)> work,
              std::function<void()> done) {
    const SheetFoot foot{session.fundName(), session.asOf(), today(), {}};
    session.run(
        title,
        [foot, work = std::move(work)](Workspace& workspace, const Progress&) {
            SheetFoot whole = foot;
            whole.auditHead = QString::fromStdString(workspace.head());
            work(whole);
        },
        std::move(done));
}

void writePdf(const std::filesystem::path& file, const Paper& paper) {
    replaceFile(file, FileKind::Pdf, [&](const std::filesystem::path& part) {
        QPdfWriter device(QString::fromStdU16String(part.u16string()));
        device.setTitle(paper.title);
        setSheet(device, paper);
        if (!paintOn(device, paper, 0, paper.pages - 1)) throw writeFailure(file, EIO);
    });
}

}  // namespace

Paper paperOf(const DetailText& text, const SheetFoot& foot) {
    Paper paper;
    paper.title = text.titleText();
    paper.orientation = QPageLayout::Portrait;
    paper.pages = Sheet(text, foot).pages();
    paper.paint = [text, foot](QPainter& painter, int page) {
        Sheet(text, foot).paint(painter, page);
    };
    paper.write = [paper](const std::filesystem::path& file) { writePdf(file, paper); };
    return paper;
}

void printExplanation(QWidget& parent, Session& session, const Explanation& explanation) {
    auto text = std::make_shared<DetailText>();
    auto foot = std::make_shared<SheetFoot>();
    withFoot(
        session, tr("准备打印"),
        [text, foot, describe = explanation.describe](const SheetFoot& whole) {
            *text = describe();
            *foot = whole;
        },
        [window = QPointer<QWidget>(&parent), session = &session, text, foot,
         title = titleOf(explanation)] {
            if (!window || text->isEmpty()) return;
            auto* preview = new PrintWindow(
                *session, title, [text, foot] { return paperOf(*text, *foot); }, window);
            preview->show();
        });
}

void askForExplanationFile(QWidget& parent, Session& session, const Explanation& explanation) {
    chooseSaveFile(parent, tr("说明存为 PDF"), titleOf(explanation) + QStringLiteral(".pdf"),
                   {tr("PDF 文件 (*.pdf)")}, [&session, explanation](const QString& file) {
                       saveExplanation(session, explanation, file);
                   });
}

void saveExplanation(Session& session, const Explanation& explanation, const QString& file) {
    auto written = std::make_shared<bool>(false);
    withFoot(
        session, tr("说明存为 PDF"),
        [file, written, describe = explanation.describe](const SheetFoot& foot) {
            paperOf(describe(), foot).write(std::filesystem::path(file.toStdU16String()));
            *written = true;
        },
        [&session, file, written] {
            if (*written) session.tell(tr("说明已存为 %1").arg(file));
        });
}

}  // namespace grants::ui
