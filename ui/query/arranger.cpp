// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/arranger.h"

namespace grants::ui {

namespace {

constexpr int kAhead = -1, kAsked = 0;  // priorities of work
constexpr int kThreads = 3;             // for an arrangement, a list and the index
constexpr std::size_t kQuickRows = 2000;

}  // namespace

Arranger::Arranger(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(kThreads);
}

Arranger::~Arranger() {
    setRows(nullptr);
    m_pool.waitForDone();  // all of it stops at once
}

void Arranger::setRows(std::shared_ptr<const Rows> rows) {
    drop();
    dropLists();
    if (m_bench) m_bench->index->stop();
    m_preparing = false;
    m_bench = rows ? std::make_shared<Bench>(std::move(rows)) : nullptr;
}

void Arranger::prepare(Denomination denomination) {
    if (!m_bench || m_preparing || isSmall()) return;
    m_preparing = true;
    m_pool.start([index = m_bench->index, denomination] { index->makeAll(denomination); }, kAhead);
}

bool Arranger::isQuick(const Query& query) const {
    return isPlain(query) || isSmall();
}

bool Arranger::isSmall() const {
    return m_bench->index->rows().size() <= kQuickRows;
}

ArrangementPtr Arranger::atOnce(const Query& query) {
    drop();
    if (isPlain(query)) return arrangePlainly(m_bench->index->sharedRows(), query);
    const std::lock_guard lock(m_bench->mutex);
    return arrangeAtOnce(m_bench->matcher, query);
}

void Arranger::drop() {
    m_arranging.request_stop();
    ++m_ticket;
    m_running = false;
}

void Arranger::start(const Query& query) {
    drop();
    prepare(query.denomination);
    m_running = true;
    m_arranging = std::stop_source();
    m_pool.start(
        [this, bench = m_bench, query, stop = m_arranging.get_token(), ticket = m_ticket] {
            const std::lock_guard lock(bench->mutex);
            const auto some = [&](ArrangementPtr part) { tell(ticket, std::move(part)); };
            if (auto made = arrange(bench->matcher, query, stop, some))
                tell(ticket, std::move(made));
        },
        kAsked);
}

/// From any thread; this object outlives its work.
void Arranger::tell(quint64 ticket, ArrangementPtr arrangement) {
    QMetaObject::invokeMethod(
        this,
        [this, ticket, arrangement = std::move(arrangement)] {
            if (ticket != m_ticket) return;
            if (arrangement->complete) m_running = false;
            Q_EMIT arranged(arrangement);
        },
        Qt::QueuedConnection);
}

void Arranger::dropLists() {
    m_listing.request_stop();
    m_finding.request_stop();
    ++m_listTicket;
    ++m_findTicket;
}

void Arranger::listValues(const Query& query, int column, std::function<void(ValueListPtr)> show) {
    dropLists();
    m_listing = std::stop_source();
    m_pool.start([this, bench = m_bench, query, column, show = std::move(show),
                  stop = m_listing.get_token(), ticket = m_listTicket] {
        const std::lock_guard lock(bench->mutex);
        ValueListPtr list = valuesOf(bench->matcher, query, column, stop);
        if (!list) return;
        QMetaObject::invokeMethod(
            this,
            [this, ticket, show, list = std::move(list)] {
                if (ticket == m_listTicket) show(list);
            },
            Qt::QueuedConnection);
    });
}

void Arranger::findValues(const ValueListPtr& list, const QString& text,
                          std::function<void(ValuePlaces)> show) {
    m_finding.request_stop();
    m_finding = std::stop_source();
    m_pool.start([this, index = m_bench->index, list, text, show = std::move(show),
                  stop = m_finding.get_token(), ticket = ++m_findTicket] {
        auto places = placesOf(*index, *list, text, stop);
        if (!places) return;
        QMetaObject::invokeMethod(
            this,
            [this, ticket, show, places = std::move(*places)]() mutable {
                if (ticket == m_findTicket) show(std::move(places));
            },
            Qt::QueuedConnection);
    });
}

}  // namespace grants::ui
