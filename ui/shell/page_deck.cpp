// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_deck.h"

#include "ui/base/icons.h"
#include "ui/shell/scrolled_page.h"
#include "ui/shell/start/loading_page.h"

#include <QListWidget>
#include <QStackedWidget>
#include <algorithm>

namespace grants::ui {

namespace {
constexpr int kNavigationHeight = 42;
constexpr int kNavigationWidth = 184, kNarrowNavigation = 62;
}  // namespace

PageDeck::PageDeck(Drafts& drafts, std::vector<PageEntry> entries, QWidget* parent)
    : QObject(parent),
      m_drafts(drafts),
      m_session(drafts.session()),
      m_entries(std::move(entries)),
      m_pages(m_entries.size(), nullptr),
      m_navigation(new QListWidget(parent)),
      m_stack(new QStackedWidget(parent)) {
    makeNavigation(parent);
    m_loading = new LoadingPage(m_session, m_stack);
    m_stack->addWidget(new ScrolledPage(m_loading, m_stack));
    for (const auto signal : {&Session::opened, &Session::presenceChanged})
        connect(&m_session, signal, this, &PageDeck::followDesk);
}

void PageDeck::makeNavigation(QWidget* parent) {
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setAccessibleName(tr("页面"));
    m_navigation->setFixedWidth(kNavigationWidth);
    m_navigation->setIconSize(QSize(20, 20));
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const PageEntry& entry : m_entries) {
        auto* item =
            new QListWidgetItem(lineIcon(entry.icon, *parent), entry.title(), m_navigation);
        item->setSizeHint(QSize(0, kNavigationHeight));
    }
    connect(m_navigation, &QListWidget::currentRowChanged, this, &PageDeck::showPlace);
}

void PageDeck::setWelcome(QWidget* welcome) {
    m_welcome = welcome;
    m_stack->addWidget(new ScrolledPage(welcome, m_stack));
    followDesk();
}

void PageDeck::startAt(const QString& key) {
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const PageEntry& each) { return each.key == key; });
    m_first = entry == m_entries.end() ? 0 : static_cast<int>(entry - m_entries.begin());
}

void PageDeck::followDesk() {
    const bool there = m_session.isOpen() || m_session.isLoading();
    m_navigation->setEnabled(there);
    offerPages();
    if (there) {
        if (isOffered(m_navigation->currentRow())) return showPlace(m_navigation->currentRow());
        m_navigation->setCurrentRow(isOffered(m_first) ? m_first : firstOffered());
        return m_session.onlyReviews() ? enter() : m_navigation->setFocus();
    }
    // Whoever signs in next goes on at the page in view.
    if (m_session.isWaiting() && m_navigation->currentRow() >= 0)
        m_first = m_navigation->currentRow();
    m_navigation->setCurrentRow(-1);
    show(m_welcome);
    Q_EMIT statusChanged({});
    Q_EMIT currentChanged(nullptr);
}

bool PageDeck::isOffered(int place) const {
    return place >= 0 &&
           (!m_session.onlyReviews() || m_entries[static_cast<std::size_t>(place)].forReviewers);
}

int PageDeck::firstOffered() const {
    int place = 0;
    while (!isOffered(place)) ++place;
    return place;
}

void PageDeck::offerPages() {
    for (int place = 0; place < m_navigation->count(); ++place) {
        QListWidgetItem* page = m_navigation->item(place);
        page->setHidden(!isOffered(place));
        // Home and End go to hidden ones too, but never to one that is off.
        page->setFlags(isOffered(place) ? Qt::ItemIsSelectable | Qt::ItemIsEnabled
                                        : Qt::NoItemFlags);
    }
}

bool PageDeck::offers(const QString& key) const {
    for (std::size_t place = 0; place < m_entries.size(); ++place)
        if (m_entries[place].key == key) return isOffered(static_cast<int>(place));
    return false;
}

void PageDeck::enter() {
    const Page* page = current();
    QWidget* table = page == nullptr ? nullptr : page->mainTable();
    if (table != nullptr && table->isVisible()) table->setFocus(Qt::OtherFocusReason);
}

void PageDeck::begin() {
    m_navigation->setFocus(Qt::OtherFocusReason);
    enter();
}

Page* PageDeck::pageAt(int place) {
    Page*& page = m_pages[static_cast<std::size_t>(place)];
    if (page == nullptr) {
        const PageEntry& entry = m_entries[static_cast<std::size_t>(place)];
        page = entry.make(m_drafts, m_stack);
        page->setObjectName(entry.key);
        page->setAccessibleName(entry.title());
        m_stack->addWidget(new ScrolledPage(page, m_stack));
        connect(page, &Page::goTo, this, &PageDeck::goTo);
        connect(page, &Page::statusChanged, this, [this, page](const QString& text) {
            if (current() == page) Q_EMIT statusChanged(text);
        });
    }
    return page;
}

void PageDeck::showPlace(int place) {
    if (place < 0 || (!m_session.isOpen() && !m_session.isLoading())) return;
    Q_EMIT statusChanged({});
    const bool ready =
        m_session.isOpen() || m_entries[static_cast<std::size_t>(place)].unitsSuffice;
    show(ready ? static_cast<QWidget*>(pageAt(place)) : m_loading);
    Q_EMIT currentChanged(current());
}

/// What stands in the stack is the scroll area around it.
void PageDeck::show(QWidget* content) {
    QWidget* frame = content;
    while (frame->parentWidget() != m_stack) frame = frame->parentWidget();
    m_stack->setCurrentWidget(frame);
}

QWidget* PageDeck::content() const {
    const auto* page = qobject_cast<ScrolledPage*>(m_stack->currentWidget());
    return page == nullptr ? nullptr : page->content();
}

void PageDeck::setNarrow(bool narrow) {
    const int width = narrow ? kNarrowNavigation : kNavigationWidth;
    if (m_navigation->minimumWidth() == width) return;
    m_navigation->setFixedWidth(width);
    m_navigation->setProperty("narrow", narrow);
    for (std::size_t place = 0; place < m_entries.size(); ++place) {
        QListWidgetItem& item = *m_navigation->item(static_cast<int>(place));
        const QString title = m_entries[place].title();
        item.setText(narrow ? QString() : title);
        item.setToolTip(narrow ? title : QString());
        item.setData(Qt::AccessibleTextRole, title);
    }
}

Page* PageDeck::current() const {
    return qobject_cast<Page*>(content());
}

QString PageDeck::currentKey() const {
    const Page* page = current();
    return page == nullptr ? QString() : page->objectName();
}

void PageDeck::goTo(const QString& key, const QString& record) {
    for (std::size_t place = 0; place < m_entries.size(); ++place) {
        if (m_entries[place].key != key || !isOffered(static_cast<int>(place))) continue;
        m_navigation->setCurrentRow(static_cast<int>(place));
        if (!record.isEmpty() && m_session.isOpen())
            pageAt(static_cast<int>(place))->reveal(record);
    }
}

void PageDeck::flush() {
    for (Page* page : m_pages)
        if (page != nullptr) page->flush();
}

std::vector<SourceMaker> PageDeck::sourceMakers() const {
    std::vector<SourceMaker> makers;
    for (const PageEntry& entry : m_entries)
        if (entry.sources) makers.push_back(entry.sources);
    return makers;
}

}  // namespace grants::ui
