// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/draft_sheet.h"

#include "exchange/sheets/open_entry.h"
#include "ui/drafts/kept_deed.h"

#include <algorithm>
#include <utility>

namespace grants::ui {

namespace {

constexpr DraftKey kStored = DraftKey{1} << 63;
constexpr std::size_t kCheckedAtOnce = 3;  // more are checked beside the window

}  // namespace

DraftSheet::DraftSheet(Session& session, const QString& name, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_name(name),
      m_rights(rightsToType(name.toStdString())) {
    connect(this, &DraftSheet::changed, this, &DraftSheet::unkeptChanged);
    follow();
}

QString DraftSheet::obstacle() const {
    const QString obstacle = m_session.obstacleToChange(m_rights.change);
    if (!obstacle.isEmpty() || !m_rights.beside) return obstacle;
    return m_session.obstacleToChange(*m_rights.beside);
}

void DraftSheet::clear() {
    m_typing.reset();
    m_drafts.clear();
    m_verdicts.clear();
    m_offered.clear();
    m_givenBack.clear();
    m_awaited.clear();
    m_awaitedKeys.clear();
    m_stoodFor.clear();
    m_heldOver.clear();
    follow();
}

DraftKey DraftSheet::keyOf(std::int64_t id) {
    return kStored | static_cast<DraftKey>(id);
}

const Draft* DraftSheet::at(DraftKey key) const {
    const auto place = m_drafts.find(key);
    return place == m_drafts.end() ? nullptr : &place->second;
}

const Draft* DraftSheet::of(std::int64_t id) const {
    if (const Draft* draft = at(keyOf(id))) return draft;
    for (auto turn = m_sent.rbegin(); turn != m_sent.rend(); ++turn) {
        for (const Draft& draft : turn->second)
            if (draft.id == id) return &draft;
    }
    return nullptr;
}

const DraftVerdict* DraftSheet::verdict(DraftKey key) const {
    const auto place = m_verdicts.find(key);
    return place == m_verdicts.end() ? nullptr : &place->second;
}

void DraftSheet::follow() {
    m_rules = m_session.isOpen()
                  ? openEntry(m_name.toStdString(), m_session.year(), m_session.sharedPlan())
                  : nullptr;
    m_entry = obstacle().isEmpty() ? m_rules.get() : nullptr;
    if (m_entry) rebaseAll(Mended::Keep);
    Q_EMIT changed();
}

void DraftSheet::rebaseAll(Mended mended) {
    std::vector<DraftKey> keys;
    for (const auto& [key, draft] : Records(m_drafts)) {
        auto now = rebased(draft, *m_entry);
        m_drafts.erase(key);
        // What is typed of a record that is gone is a new one's text.
        if (!now) now = Draft{m_next++, 0, draft.texts, Texts(draft.texts.size())};
        if (!now->isTouched()) continue;
        keys.push_back(now->key);
        m_drafts[now->key] = std::move(*now);
    }
    check(keys, mended);
}

std::vector<Draft> DraftSheet::unkept() const {
    std::vector<Draft> all;
    for (const auto& [turn, sent] : m_sent) all.insert(all.end(), sent.begin(), sent.end());
    for (const auto& [key, draft] : m_drafts) all.push_back(draft);
    if (m_typing && m_entry) addTyping(all);
    return all;
}

void DraftSheet::addTyping(std::vector<Draft>& drafts) const {
    Draft draft = draftFor(*m_typing);
    draft.texts[m_typing->column] = m_typing->text;
    std::erase_if(drafts, [&](const Draft& each) { return each.key == draft.key; });
    if (draft.isTouched()) drafts.push_back(std::move(draft));
}

void DraftSheet::setTyping(std::optional<TypedCell> cell) {
    if (!cell && !m_typing) return;
    m_typing = std::move(cell);
    Q_EMIT unkeptChanged();
}

QString DraftSheet::nameOf(std::int64_t id) const {
    const auto record = open(id);
    return record ? recordName(record->texts, m_rules->columns()) : QString();
}

void DraftSheet::restore(std::vector<Draft> drafts) {
    for (Draft& draft : drafts) {
        draft.key = draft.isNew() ? m_next++ : keyOf(draft.id);
        m_offered.insert(draft.key);
        m_drafts[draft.key] = std::move(draft);
    }
    rebaseAll(Mended::Stay);
    Q_EMIT changed();
}

void DraftSheet::put(const Draft& draft, Delta& delta) {
    const Draft* former = at(draft.key);
    delta.push_back({former ? std::optional(*former) : std::nullopt, draft});
    if (former == nullptr || *former != draft) m_givenBack.erase(draft.key);
    m_drafts[draft.key] = draft;
    m_heldOver.erase(draft.key);
    if (isAwaited(draft.key)) m_offered.insert(draft.key);  // it stands there as it is, unfinished
}

void DraftSheet::take(DraftKey key, Delta& delta) {
    const auto place = m_drafts.find(key);
    if (place == m_drafts.end()) return;
    delta.push_back({place->second, std::nullopt});
    m_drafts.erase(place);
    m_verdicts.erase(key);
    m_heldOver.erase(key);
    m_givenBack.erase(key);
}

void DraftSheet::retrace(const Delta& delta, std::optional<Draft> Change::*from,
                         std::optional<Draft> Change::*to) {
    if (m_entry == nullptr) return;  // the right to type went meanwhile
    std::vector<DraftKey> keys;
    for (const Change& change : delta) {
        if (change.*from) m_drafts.erase((change.*from)->key);
        m_heldOver.erase((change.*to ? change.*to : change.*from)->key);
        if (!(change.*to)) {
            m_verdicts.erase((change.*from)->key);
            m_givenBack.erase((change.*from)->key);
            continue;
        }
        keys.push_back((change.*to)->key);
        if (to == &Change::before && !(change.*from)) m_givenBack.insert(keys.back());
        m_drafts[keys.back()] = *(change.*to);
    }
    rebaseAll(Mended::Stay);
    Q_EMIT changed();
}

void DraftSheet::note(const QString& what, Delta delta) {
    Delta reverse(delta.rbegin(), delta.rend());
    m_session.note(
        what,
        [this, reverse = std::move(reverse)] { retrace(reverse, &Change::after, &Change::before); },
        [this, delta = std::move(delta)] { retrace(delta, &Change::before, &Change::after); });
}

Draft DraftSheet::draftFor(const TypedCell& cell) const {
    if (cell.id == 0) {
        const Draft* draft = at(cell.key);
        return draft ? *draft : freshDraft(cell.key);
    }
    if (const Draft* draft = at(keyOf(cell.id))) return *draft;
    // What is being written is what will be stored.
    const Draft* sent = of(cell.id);
    const auto stored = m_entry->typed(cell.id);
    const Texts texts = sent ? sent->texts : stored ? stored->texts : m_entry->blank().texts;
    return {keyOf(cell.id), cell.id, texts, texts};
}

std::vector<Draft> DraftSheet::typed(const std::vector<TypedCell>& cells) const {
    std::map<DraftKey, std::size_t> places;
    std::vector<Draft> drafts;
    for (const TypedCell& cell : cells) {
        const DraftKey key = cell.id == 0 ? cell.key : keyOf(cell.id);
        const auto [place, fresh] = places.emplace(key, drafts.size());
        if (fresh) drafts.push_back(draftFor(cell));
        drafts[place->second].texts[cell.column] = cell.text;
    }
    return drafts;
}

DraftKey DraftSheet::begin(const QString& what, std::size_t column, const std::string& text) {
    const DraftKey key = m_next++;
    enter(what, {{0, key, column, text}});
    return key;
}

void DraftSheet::enter(const QString& what, const std::vector<TypedCell>& cells,
                       const std::vector<Texts>& rows) {
    if (!m_entry) return;
    Delta delta;
    std::vector<Draft> toCommit;
    std::vector<DraftKey> touched;
    const std::vector<Draft> drafts = typed(cells);
    const bool few = drafts.size() <= kCheckedAtOnce;
    const auto verdicts = few ? verdictsOf(drafts, *m_entry) : std::vector<DraftVerdict>();
    for (std::size_t place = 0; place < drafts.size(); ++place) {
        const Draft& draft = drafts[place];
        if (!draft.isTouched() && (!draft.isNew() || isAwaited(draft.key))) {
            take(draft.key, delta);
        } else if (isEmptied(draft) || (isKeptAtOnce(draft) && (!few || verdicts[place].holds()))) {
            toCommit.push_back(draft);
        } else {
            put(draft, delta);
            touched.push_back(draft.key);
        }
    }
    for (const Texts& row : rows) toCommit.push_back(rowBegun(row, toCommit));
    check(touched);
    if (!toCommit.empty()) return commit(what, std::move(toCommit), std::move(delta));
    if (!delta.empty()) note(what, std::move(delta));
    Q_EMIT changed();
}

void DraftSheet::offer(const QString& what, const std::vector<DraftKey>& keys) {
    Delta delta;
    std::vector<Draft> toCommit;
    for (const DraftKey key : keys) {
        const Draft* draft = at(key);
        if (draft == nullptr || !draft->isNew()) continue;
        m_offered.insert(key);
        m_givenBack.erase(key);
        if (draft->isBlank()) {
            take(key, delta);
        } else if (const DraftVerdict* known = verdict(key); known != nullptr && known->holds())
            toCommit.push_back(*draft);
    }
    if (!toCommit.empty()) return commit(what, std::move(toCommit), std::move(delta));
    if (!delta.empty()) note(what, std::move(delta));
    Q_EMIT changed();
}

Deed DraftSheet::named(const QString& what, const std::vector<Draft>& drafts) const {
    const Draft& first = drafts.front();
    const QString act = isEmptied(first) ? QStringLiteral("删除")
                        : first.isNew()  ? QStringLiteral("录入")
                                         : QStringLiteral("修改");
    return keptDeed(m_session, what, act,
                    {m_name, recordName(first.texts, m_rules->columns()), drafts.size()});
}

void DraftSheet::commit(const QString& what, std::vector<Draft> drafts, Delta delta) {
    for (const Draft& draft : drafts) take(draft.key, delta);
    const quint64 turn = m_turn++;
    const auto kept = std::make_shared<Kept>();
    m_sent[turn] = drafts;
    const Deed deed = named(what, drafts);
    const std::vector<std::int64_t> emptied = takeEmptied(drafts);
    auto change = [kept, drafts, emptied, name = m_name.toStdString()](Edit& edit, const auto& year,
                                                                       const auto& plan) {
        const auto entry = openEntry(name, year, plan);
        for (const std::int64_t id : emptied) entry->remove(edit, id);
        if (!drafts.empty()) *kept = keep(edit, *entry, drafts);
    };
    m_session.editAs(m_rights.change, deed, std::move(change),
                     [this, what, turn, kept, drafts, removed = emptied.size(),
                      delta = std::move(delta)](bool committed) {
                         std::vector<Draft> sent = std::move(m_sent.extract(turn).mapped());
                         if (!committed) {
                             *kept = {};
                             for (Draft& draft : sent)
                                 kept->left.emplace_back(std::move(draft), DraftVerdict());
                         }
                         finish(what, *kept, delta);
                         if (committed) tellRemoved(removed);
                         for (std::size_t n = 0; n < kept->places.size(); ++n)
                             Q_EMIT keptAs(drafts[kept->places[n]].key, kept->ids[n]);
                     });
    Q_EMIT changed();
}

void DraftSheet::finish(const QString& what, const Kept& kept, Delta delta) {
    std::vector<DraftKey> left;
    for (auto [draft, verdict] : kept.left) {
        if (draft.isNew() && draft.key >= kStored) draft.key = m_next++;
        if (at(draft.key) != nullptr) continue;  // what was typed meanwhile is newer
        put(draft, delta);
        m_offered.insert(draft.key);
        left.push_back(draft.key);
        m_verdicts[draft.key] = std::move(verdict);
    }
    if (!delta.empty()) note(what, std::move(delta));
    if (!kept.remarks.empty()) m_session.warn(inWords(kept.remarks, m_session.translator()));
    check(left, Mended::Keep);
    Q_EMIT changed();
}

void DraftSheet::settle(const QString& what, std::int64_t id, std::size_t column, bool mine) {
    const Draft* draft = at(keyOf(id));
    const auto stored = m_entry ? m_entry->typed(id) : std::nullopt;
    if (draft == nullptr || !stored) return;
    Draft settled = *draft;
    settled.base[column] = stored->texts[column];
    if (!mine) settled.texts[column] = stored->texts[column];
    Delta delta;
    put(settled, delta);
    check({settled.key});
    if (verdict(settled.key)->holds() && settled.isTouched())
        return commit(what, {settled}, std::move(delta));
    if (!settled.isTouched()) take(settled.key, delta);
    note(what, std::move(delta));
    Q_EMIT changed();
}

void DraftSheet::setAttended(QObject* who, std::function<bool(DraftKey)> attended) {
    m_typist = who;
    m_attended = std::move(attended);
}

bool DraftSheet::isLeft(DraftKey key) const {
    return m_offered.contains(key) && !isAttended(key);
}

void DraftSheet::check(const std::vector<DraftKey>& keys, Mended mended) {
    if (keys.size() > kCheckedAtOnce) return checkInBackground(mended);
    std::vector<Draft> drafts, sound;
    for (const DraftKey key : keys)
        if (const Draft* draft = at(key)) drafts.push_back(*draft);
    auto verdicts = verdictsOf(drafts, *m_entry);
    for (std::size_t place = 0; place < drafts.size(); ++place)
        take(drafts[place].key, std::move(verdicts[place]), sound);
    keepMended(std::move(sound), mended);
}

void DraftSheet::checkInBackground(Mended mended) {
    std::vector<Draft> drafts;
    for (const auto& [key, draft] : m_drafts) drafts.push_back(draft);
    if (mended == Mended::Keep) m_mended = mended;  // a check that another drops counts on
    using Verdicts = std::vector<DraftVerdict>;
    auto work = [drafts, name = m_name.toStdString(), year = m_session.year(),
                 plan = m_session.sharedPlan()] {
        return verdictsOf(drafts, *openEntry(name, year, plan));
    };
    m_session.compute<Verdicts>(this, std::move(work), [this, drafts](Verdicts verdicts) {
        std::vector<Draft> sound;
        for (std::size_t place = 0; place < drafts.size(); ++place) {
            const Draft* now = at(drafts[place].key);
            if (now != nullptr && *now == drafts[place])
                take(now->key, std::move(verdicts[place]), sound);
        }
        keepMended(std::move(sound), std::exchange(m_mended, Mended::Stay));
        Q_EMIT changed();
    });
}

/// Puts new records that were left and did not hold before, but do now, among `mended`.
void DraftSheet::take(DraftKey key, DraftVerdict verdict, std::vector<Draft>& mended) {
    const DraftVerdict* before = this->verdict(key);
    const Draft& draft = *at(key);
    const bool becameSound = before != nullptr && !before->holds() && verdict.holds();
    const bool mayGo = isLeft(key) && !m_givenBack.contains(key);
    if (becameSound && draft.isNew() && mayGo) mended.push_back(draft);
    m_verdicts[key] = std::move(verdict);
}

void DraftSheet::keepMended(std::vector<Draft> mended, Mended what) {
    if (what == Mended::Stay || mended.empty()) return;
    const QString named = tr("保存已补全的 %n 行", nullptr, static_cast<int>(mended.size()));
    commit(named, std::move(mended), {});
}

}  // namespace grants::ui
