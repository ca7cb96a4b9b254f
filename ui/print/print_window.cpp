// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_window.h"

#include "ui/base/file_choice.h"
#include "ui/base/icons.h"
#include "ui/base/screen_fit.h"
#include "ui/base/theme.h"
#include "ui/print/paper_view.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QSpinBox>
#include <QToolButton>

namespace grants::ui {

namespace {

QFrame* makeDivider(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::VLine);
    line->setObjectName(QStringLiteral("divider"));
    return line;
}

}  // namespace

PrintWindow::PrintWindow(Session& session, const QString& title, std::function<Paper()> layOut,
                         QWidget* parent)
    : QWidget(parent, Qt::Window), m_session(session), m_title(title), m_view(new PaperView(this)) {
    setObjectName(QStringLiteral("printWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("chapter", QStringLiteral("tables"));
    setWindowTitle(tr("打印：%1").arg(title));
    setWindowIcon(QIcon(QStringLiteral(":/icons/grantdesk.svg")));
    resizeOnScreen(*this, {1080, 720});
    m_state = new QLabel(tr("正在排版…"), this);
    m_state->setObjectName(QStringLiteral("printState"));
    m_state->setContentsMargins(space::kMedium, space::kTiny, space::kMedium, space::kTiny);
    m_state->setProperty("quiet", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_state);
    connect(m_view, &PaperView::viewChanged, this, &PrintWindow::showPlace);
    m_view->setFocus();
    layOutBeside(std::move(layOut));
}

void PrintWindow::layOutBeside(std::function<Paper()> layOut) {
    using Laid = std::pair<Paper, std::optional<Trouble>>;
    m_layingOut.run<Laid>(
        [layOut = std::move(layOut), translator = m_session.translator()] {
            Laid laid;
            laid.second = guarded(translator, [&] { laid.first = layOut(); });
            return laid;
        },
        [this](Laid laid) {
            if (laid.second) return m_state->setText(laid.second->sentence);
            take(std::move(laid.first));
        });
}

QToolButton* PrintWindow::addTool(QHBoxLayout& bar, const char* name, const char* icon,
                                  const QString& text, const QList<QKeySequence>& keys,
                                  std::function<void()> act) {
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    auto* tool = new QToolButton(this);
    tool->setObjectName(QLatin1String(name));
    tool->setIcon(lineIcon(QLatin1String(icon), *this));
    tool->setAccessibleName(text);
    tool->setToolTip(keys.isEmpty()
                         ? text
                         : QStringLiteral("%1（%2）")
                               .arg(text, keys.front().toString(QKeySequence::NativeText)));
    tool->setProperty("flat", true);
    connect(tool, &QToolButton::clicked, action, &QAction::trigger);
    bar.addWidget(tool);
    return tool;
}

QWidget* PrintWindow::makeBar() {
    auto* bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("topBar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    layout->setSpacing(space::kTiny);
    addActs(*layout);
    layout->addStretch(1);
    addPages(*layout);
    layout->addWidget(makeDivider(bar));
    addSizes(*layout);
    layout->addStretch(1);
    addTool(*layout, "closePrint", "close", tr("关闭"),
            {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::CTRL | Qt::Key_W)},
            [this] { close(); });
    return bar;
}

void PrintWindow::addActs(QHBoxLayout& bar) {
    QToolButton* print = addTool(bar, "print", "print", tr("打印…"), {QKeySequence::Print},
                                 [this] { askForPrinter(); });
    QToolButton* save = addTool(bar, "savePdf", "export", tr("另存为 PDF…"), {QKeySequence::Save},
                                [this] { askForFile(); });
    for (QToolButton* tool : {print, save}) {
        tool->setText(tool->accessibleName());
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        tool->setProperty("flat", false);
        tool->setEnabled(false);
        m_needPaper.push_back(tool);
    }
}

void PrintWindow::addPages(QHBoxLayout& bar) {
    addTool(bar, "previousPage", "page-up", tr("上一页"), {QKeySequence(Qt::ALT | Qt::Key_Up)},
            [this] { m_view->goToPage(m_view->currentPage() - 1); });
    m_page = new QSpinBox(this);
    m_page->setObjectName(QStringLiteral("pageNumber"));
    m_page->setAccessibleName(tr("第几页"));
    m_page->setButtonSymbols(QSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignRight);
    m_page->setKeyboardTracking(false);
    m_page->setRange(1, 1);
    m_page->setFixedWidth(56);
    connect(m_page, &QSpinBox::valueChanged, this,
            [this](int page) { m_view->goToPage(page - 1); });
    m_pages = new QLabel(this);
    m_pages->setObjectName(QStringLiteral("pageCount"));
    bar.addWidget(m_page);
    bar.addWidget(m_pages);
    addTool(bar, "nextPage", "down", tr("下一页"), {QKeySequence(Qt::ALT | Qt::Key_Down)},
            [this] { m_view->goToPage(m_view->currentPage() + 1); });
}

void PrintWindow::addSizes(QHBoxLayout& bar) {
    addTool(bar, "zoomOut", "zoom-out", tr("缩小"), {QKeySequence::ZoomOut},
            [this] { m_view->zoomBy(1 / PaperView::kZoomStep); });
    m_zoom = new QLabel(this);
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(QStringLiteral("1000%")));
    bar.addWidget(m_zoom);
    addTool(bar, "zoomIn", "zoom-in", tr("放大"),
            {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)},
            [this] { m_view->zoomBy(PaperView::kZoomStep); });
    addTool(bar, "fitWidth", "fit-width", tr("适合宽度"), {QKeySequence(Qt::CTRL | Qt::Key_1)},
            [this] { m_view->fit(PaperView::Fit::Width); });
    addTool(bar, "fitPage", "fit-page", tr("整页"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
            [this] { m_view->fit(PaperView::Fit::Page); });
}

void PrintWindow::take(Paper paper) {
    m_laidOut = true;
    const bool landscape = paper.orientation == QPageLayout::Landscape;
    m_state->setText(tr("A4 %1，%2 页", nullptr, paper.pages)
                         .arg(landscape ? tr("横向") : tr("纵向"), countText(paper.pages)));
    m_page->setRange(1, paper.pages);
    m_pages->setText(tr("/ %1 页").arg(countText(paper.pages)));
    for (QToolButton* tool : m_needPaper) tool->setEnabled(true);
    m_view->showPaper(std::move(paper));
}

void PrintWindow::showPlace() {
    m_zoom->setText(QStringLiteral("%1%").arg(qRound(m_view->zoom() * 100)));
    const QSignalBlocker quiet(m_page);
    m_page->setValue(m_view->currentPage() + 1);
}

void PrintWindow::askForPrinter() {
    if (!m_laidOut) return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    prepare(*printer, m_view->paper());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("打印"));
    dialog->setMinMax(1, m_view->paper().pages);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] { print(printer); });
    connect(dialog, &QObject::destroyed, this, [printer] {});  // outlives the dialog on it
    dialog->open();
}

void PrintWindow::print(const std::shared_ptr<QPrinter>& printer) {
    m_state->setText(tr("正在送往打印机…"));
    m_printing.run<bool>([printer, paper = m_view->paper()] { return printOn(*printer, paper); },
                         [this](bool printed) {
                             m_state->setText(printed ? tr("“%1”已送往打印机。").arg(m_title)
                                                      : tr("打印机没有接受。请检查打印机后再试。"));
                         });
}

void PrintWindow::askForFile() {
    if (!m_laidOut) return;
    chooseSaveFile(*this, tr("另存为 PDF"), m_title + QStringLiteral(".pdf"),
                   {tr("PDF 文件 (*.pdf)")}, [this](const QString& file) { saveTo(file); });
}

void PrintWindow::saveTo(const QString& file) {
    m_state->setText(tr("正在写 %1…").arg(file));
    m_printing.run<std::optional<Trouble>>(
        [write = m_view->paper().write, translator = m_session.translator(),
         path = std::filesystem::path(file.toStdU16String())] {
            return guarded(translator, [&] { write(path); });
        },
        [this, file](const std::optional<Trouble>& trouble) {
            m_state->setText(trouble ? trouble->sentence : tr("已存为 %1").arg(file));
        });
}

}  // namespace grants::ui
