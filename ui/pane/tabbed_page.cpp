// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/tabbed_page.h"

#include <QHideEvent>
#include <QTabWidget>
#include <algorithm>

namespace grants::ui {

TabbedPage::TabbedPage(Session& session, const QString& name, const QString& title, QWidget* parent)
    : Page(session, parent), m_tabs(new QTabWidget(this)) {
    m_tabs->setObjectName(name);
    m_tabs->setAccessibleName(title);
    m_tabs->setDocumentMode(true);
}

/// The first one comes into view as it is added, of which nobody needs to hear.
void TabbedPage::addTab(PageTab& tab, const QString& title) {
    m_all.push_back(&tab);
    m_tabs->addTab(&tab, title);
    if (m_all.size() == 1)
        connect(m_tabs, &QTabWidget::currentChanged, this, [this] { followTab(); });
    const auto isShown = [this, &tab] { return &shown() == &tab; };
    connect(&tab, &PageTab::explained, this, [this, isShown] {
        if (isShown()) followTab();
    });
    connect(&tab, &PageTab::statusChanged, this, [this, isShown](const QString& text) {
        if (isShown()) Q_EMIT statusChanged(text);
    });
    connect(&tab, &PageTab::goTo, this, &Page::goTo);
    connect(&tab, &PageTab::formAsked, this, &Page::formAsked);
}

void TabbedPage::offer(PageTab& tab, bool offered) {
    const int place = m_tabs->indexOf(&tab);
    // Only what is another way than before: out of view, offering a tab that is offered already
    // makes the bar forget that those before it are still to be laid out.
    if (m_tabs->isTabVisible(place) != offered) m_tabs->setTabVisible(place, offered);
    m_tabs->setTabEnabled(place, offered);  // keys that go from tab to tab stop at hidden ones
}

bool TabbedPage::isOffered(const PageTab& tab) const {
    return m_tabs->isTabVisible(m_tabs->indexOf(&tab));
}

PageTab& TabbedPage::shown() const {
    return *m_all[static_cast<std::size_t>(std::max(m_tabs->currentIndex(), 0))];
}

QAbstractItemView* TabbedPage::mainTable() const {
    return &shown().table().view();
}

QWidget* TabbedPage::form() {
    return shown().form(this);
}

void TabbedPage::flush() {
    for (PageTab* each : m_all) each->flush();
}

void TabbedPage::followTab() {
    explain(shown().explanation());
}

std::vector<PageTab*> TabbedPage::tabsFor(const QString& record) const {
    Q_UNUSED(record);
    std::vector<PageTab*> offered = m_all;
    std::erase_if(offered, [this](const PageTab* each) { return !isOffered(*each); });
    return offered;
}

void TabbedPage::reveal(const QString& record) {
    m_wanted = goToRecord(record) ? QString() : record;
}

void TabbedPage::goToWanted() {
    if (!m_wanted.isEmpty() && goToRecord(m_wanted)) m_wanted.clear();
}

bool TabbedPage::goToRecord(const QString& record) {
    const std::vector<PageTab*> asked = tabsFor(record);
    const auto found =
        std::find_if(asked.begin(), asked.end(), [&](PageTab* tab) { return tab->reveal(record); });
    if (found == asked.end()) return false;
    m_tabs->setCurrentWidget(*found);
    return true;
}

/// Whoever left for another page is not to be called back to this record later.
void TabbedPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    if (!event->spontaneous()) m_wanted.clear();
}

}  // namespace grants::ui
