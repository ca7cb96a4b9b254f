// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "ui/base/icons.h"
#include "ui/base/screen_fit.h"
#include "ui/base/theme.h"
#include "ui/help/manual_view.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>

namespace grants::ui {

namespace {

constexpr QLatin1String kFirstSteps("start");
constexpr int kKey = Qt::UserRole, kSection = Qt::UserRole + 1;

QToolButton* makeTool(const char* icon, const QString& text, QWidget* parent) {
    auto* tool = new QToolButton(parent);
    tool->setObjectName(QLatin1String(icon));
    tool->setIcon(lineIcon(QLatin1String(icon), *parent));
    tool->setToolTip(text);
    tool->setAccessibleName(text);
    tool->setProperty("flat", true);
    tool->setEnabled(false);
    return tool;
}

}  // namespace

QString chapterFor(const QWidget* focus, const QString& page) {
    for (const QWidget* at = focus; at != nullptr; at = at->parentWidget()) {
        if (QString named = at->property("chapter").toString(); !named.isEmpty()) return named;
    }
    return page.isEmpty() ? QString(kFirstSteps) : page;
}

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window), m_manual(readManual(QStringLiteral(":/manual"))) {
    setObjectName(QStringLiteral("help"));
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("使用手册"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/grantdesk.svg")));
    resizeOnScreen(*this, {1080, 720});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(makeSide());
    split->addWidget(makeReading());
    split->setStretchFactor(1, 1);
    split->setSizes({260, 820});
    layout->addWidget(split);
    makeShortcuts();
}

QWidget* HelpWindow::makeSide() {
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kTiny, space::kMedium);
    layout->setSpacing(space::kSmall);
    m_search = new QLineEdit(side);
    m_search->setObjectName(QStringLiteral("manualSearch"));
    m_search->setPlaceholderText(tr("在手册里查找（Ctrl+F）"));
    m_search->setAccessibleName(tr("在手册里查找"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(QStringLiteral("search"), themeOf(*this).muted),
                        QLineEdit::LeadingPosition);
    makeContents();
    m_results = new QListWidget(side);
    m_results->setObjectName(QStringLiteral("manualResults"));
    m_results->setAccessibleName(tr("查找结果"));
    m_results->setWordWrap(true);
    m_lists = new QStackedWidget(side);
    m_lists->addWidget(m_contents);
    m_lists->addWidget(m_results);
    layout->addWidget(m_search);
    layout->addWidget(m_lists, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { openHit(0); });
    connect(m_results, &QListWidget::currentRowChanged, this, &HelpWindow::openHit);
    return side;
}

void HelpWindow::makeContents() {
    m_contents = new QTreeWidget(this);
    m_contents->setObjectName(QStringLiteral("manualContents"));
    m_contents->setAccessibleName(tr("目录"));
    m_contents->setHeaderHidden(true);
    m_contents->setIndentation(space::kLarge);
    for (const Chapter& chapter : m_manual) {
        auto* item = new QTreeWidgetItem(m_contents, {chapter.title});
        item->setData(0, kKey, chapter.key);
        for (const Section& section : chapter.sections) {
            if (section.title.isEmpty()) continue;
            auto* part = new QTreeWidgetItem(item, {section.title});
            part->setData(0, kKey, chapter.key);
            part->setData(0, kSection, section.title);
        }
    }
    const auto open = [this](QTreeWidgetItem* item) {
        m_view->open(item->data(0, kKey).toString(), item->data(0, kSection).toString());
    };
    connect(m_contents, &QTreeWidget::itemClicked, this, open);
    connect(m_contents, &QTreeWidget::itemActivated, this, open);
}

QWidget* HelpWindow::makeReading() {
    auto* reading = new QWidget(this);
    auto* layout = new QVBoxLayout(reading);
    layout->setContentsMargins(0, space::kSmall, 0, 0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    QToolButton* back = makeTool("left", tr("后退（Alt+←）"), reading);
    QToolButton* forward = makeTool("right", tr("前进（Alt+→）"), reading);
    bar->addWidget(back);
    bar->addWidget(forward);
    bar->addStretch(1);
    m_view = new ManualView(reading);
    m_view->setObjectName(QStringLiteral("manualText"));
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    connect(back, &QToolButton::clicked, m_view, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(m_view, &ManualView::chapterChanged, this, &HelpWindow::followChapter);
    return reading;
}

void HelpWindow::makeShortcuts() {
    const auto on = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_view->backward(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_view->forward(); });
    on(QKeySequence(Qt::Key_Escape), [this] { close(); });
}

void HelpWindow::showChapter(const QString& key) {
    const bool known = std::any_of(m_manual.begin(), m_manual.end(),
                                   [&](const Chapter& chapter) { return chapter.key == key; });
    m_view->open(known ? key : QString(kFirstSteps));
    show();
    raise();
    activateWindow();
    m_view->setFocus();
}

QString HelpWindow::chapter() const {
    return m_view->chapter();
}

void HelpWindow::followChapter() {
    for (int place = 0; place < m_contents->topLevelItemCount(); ++place) {
        QTreeWidgetItem* item = m_contents->topLevelItem(place);
        const bool current = item->data(0, kKey).toString() == chapter();
        item->setExpanded(current);
        if (current &&
            (m_contents->currentItem() == nullptr || m_contents->currentItem()->parent() != item))
            m_contents->setCurrentItem(item);
    }
}

void HelpWindow::search(const QString& words) {
    m_hits = findIn(m_manual, words);
    const QSignalBlocker quiet(m_results);
    m_results->clear();
    for (const ManualHit& hit : m_hits) {
        const auto chapter =
            std::find_if(m_manual.begin(), m_manual.end(),
                         [&](const Chapter& each) { return each.key == hit.chapter; });
        const QString place = hit.section.isEmpty()
                                  ? chapter->title
                                  : chapter->title + QStringLiteral(" · ") + hit.section;
        m_results->addItem(place + u'\n' + hit.excerpt);
    }
    const bool searching = !words.simplified().isEmpty();
    if (searching && m_hits.empty()) m_results->addItem(tr("手册里没有找到。换一个词试试。"));
    m_lists->setCurrentWidget(searching ? static_cast<QWidget*>(m_results) : m_contents);
    m_view->mark(words);
}

void HelpWindow::openHit(int row) {
    if (row < 0 || static_cast<std::size_t>(row) >= m_hits.size()) return;
    const ManualHit& hit = m_hits[static_cast<std::size_t>(row)];
    m_view->open(hit.chapter, hit.section);
    m_view->mark(m_search->text());
}

}  // namespace grants::ui
