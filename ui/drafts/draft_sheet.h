// SPDX-License-Identifier: GPL-3.0-or-later
// What is being typed of one import sheet: new records, and cells of stored ones. Tables and forms
// show the same drafts. Every act is one step for Session::undo().
#pragma once

#include "exchange/sheets/open_entry.h"
#include "ui/desk/session.h"
#include "ui/drafts/draft.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>
#include <set>

namespace grants::ui {

/// A cell of a stored record (by id) or of a draft (by key, then id is 0).
struct TypedCell {
    std::int64_t id = 0;
    DraftKey key = 0;
    std::size_t column = 0;
    std::string text;
};

class DraftSheet : public QObject {
    Q_OBJECT
  public:
    /// `name` of the import sheet.
    DraftSheet(Session& session, const QString& name, QObject* parent = nullptr);

    [[nodiscard]] const QString& name() const { return m_name; }
    /// The rules to type by; null while no fund file is open that takes changes from whoever is
    /// there.
    [[nodiscard]] const Entry* entry() const { return m_entry; }
    /// The same to read records by; null while no fund file is open.
    [[nodiscard]] const Entry* rules() const { return m_rules.get(); }
    /// Why whoever is there may not type by this sheet, as a sentence; empty when he may.
    [[nodiscard]] QString obstacle() const;

    using Records = std::map<DraftKey, Draft>;
    /// New ones first, as they were begun; then those of stored records.
    [[nodiscard]] const Records& drafts() const { return m_drafts; }
    [[nodiscard]] const Draft* at(DraftKey key) const;
    /// What is typed of a stored record, also while it is being written; null when nothing is.
    [[nodiscard]] const Draft* of(std::int64_t id) const;
    /// Null while it is being worked out.
    [[nodiscard]] const DraftVerdict* verdict(DraftKey key) const;
    /// Whether the typist left it unfinished: what is missing is a fault then.
    [[nodiscard]] bool isOffered(DraftKey key) const { return m_offered.contains(key); }
    [[nodiscard]] static DraftKey keyOf(std::int64_t id);

    /// A new record with one cell typed; nothing else of it is there yet.
    DraftKey begin(const QString& what, std::size_t column, const std::string& text);
    /// Types into cells and adds whole rows. Stored records that hold, rows that do, and new
    /// records that were left before and hold now, are kept in one change; the others stay as
    /// drafts.
    void enter(const QString& what, const std::vector<TypedCell>& cells,
               const std::vector<Texts>& rows = {});
    /// The typist is done with these new records: those that hold are kept, a blank one goes.
    void offer(const QString& what, const std::vector<DraftKey>& keys);
    /// The cursor left these new records, which offers them; one that undo gave back stays as it is
    /// until it is typed into or offered outright.
    void leave(const QString& what, std::vector<DraftKey> keys);
    /// Removes stored records and throws drafts away.
    void remove(const QString& what, const std::vector<std::int64_t>& ids,
                const std::vector<DraftKey>& keys);
    /// Types without keeping, as a form does until it is saved; no step by itself. A draft that
    /// says what is stored is none.
    void hold(Draft draft);
    /// Keeps what is held, when it holds; keptAs() tells. One step with the typing.
    void keepHeld(const QString& what, DraftKey key);
    /// What is typed of a stored record, else what is stored; nothing when it is gone.
    [[nodiscard]] std::optional<Draft> open(std::int64_t id) const;
    /// A new record with nothing typed yet.
    [[nodiscard]] Draft blank();
    /// The texts that a new record begins with.
    [[nodiscard]] Texts beginning() const;
    /// Tells what stands in new records where nothing is typed, such as the next number; `begun`
    /// are those that are not in the fund file yet. `who` goes with its answer; the last one
    /// counts.
    using Begun = std::vector<const Texts*>;
    using Fill = std::function<void(Texts& texts, const Begun& begun)>;
    void setBeginning(QObject* who, Fill fill);
    /// The key of a record that is awaited and not there yet, such as the promise for an indicator:
    /// `start` tells it from others. What is typed of it is kept at once when it holds.
    [[nodiscard]] DraftKey await(const Texts& start);
    [[nodiscard]] bool isAwaited(DraftKey key) const { return m_awaited.contains(key); }
    /// The same of a stored record that stands where one was awaited: once everything that `start`
    /// does not tell is emptied, it is removed, and awaited again.
    void standFor(std::int64_t id, const Texts& start);
    /// What stands in an open editor and is not taken yet, or nothing: no draft, but saved like
    /// one.
    void setTyping(std::optional<TypedCell> cell);
    /// What people call a stored record, as it is typed now; empty when it is gone.
    [[nodiscard]] QString nameOf(std::int64_t id) const;
    /// The same of what is typed under this key, or awaited.
    [[nodiscard]] QString nameAt(DraftKey key) const;

    /// Ends a conflict in favour of what is typed, or of what is stored.
    void settle(const QString& what, std::int64_t id, std::size_t column, bool mine);

    /// Tells which draft the typist is at: it is not kept before they leave it. `who` goes with
    /// its answer; the last one counts.
    void setAttended(QObject* who, std::function<bool(DraftKey)> attended);
    [[nodiscard]] bool isAttended(DraftKey key) const { return m_typist && m_attended(key); }

    /// What to save, and to go on with after a start.
    [[nodiscard]] std::vector<Draft> unkept() const;
    void restore(std::vector<Draft> drafts);
    /// The session's year moved on. New records that their typist left, and that hold only now,
    /// are kept.
    void follow();
    /// Another fund file is open.
    void clear();

  Q_SIGNALS:
    /// Drafts, their texts or their verdicts are other ones now.
    void changed();
    /// unkept() is another one now.
    void unkeptChanged();
    /// What was typed under this key is in the fund file, as this record.
    void keptAs(grants::ui::DraftKey key, qint64 id);

  private:
    struct Change {
        std::optional<Draft> before, after;
    };
    using Delta = std::vector<Change>;

    [[nodiscard]] Draft draftFor(const TypedCell& cell) const;
    [[nodiscard]] Draft freshDraft(DraftKey key) const;
    [[nodiscard]] Draft rowBegun(const Texts& row, const std::vector<Draft>& before);
    [[nodiscard]] Texts beginningAfter(const std::vector<Draft>& further) const;
    [[nodiscard]] bool isKeptAtOnce(const Draft& draft) const;
    void addTyping(std::vector<Draft>& drafts) const;
    [[nodiscard]] std::vector<Draft> typed(const std::vector<TypedCell>& cells) const;
    void put(const Draft& draft, Delta& delta);
    void take(DraftKey key, Delta& delta);
    void layAside(const Draft& held);
    [[nodiscard]] bool isEmptied(const Draft& draft) const;
    [[nodiscard]] std::vector<std::int64_t> takeEmptied(std::vector<Draft>& drafts) const;
    void tellRemoved(std::size_t number);
    void retrace(const Delta& delta, std::optional<Draft> Change::*from,
                 std::optional<Draft> Change::*to);
    void note(const QString& what, Delta delta);
    [[nodiscard]] Deed named(const QString& what, const std::vector<Draft>& drafts) const;
    void commit(const QString& what, std::vector<Draft> drafts, Delta delta);
    void finish(const QString& what, const Kept& kept, Delta delta);
    enum class Mended { Stay, Keep };  // what becomes of drafts that were left and hold only now
    void check(const std::vector<DraftKey>& keys, Mended mended = Mended::Stay);
    void checkInBackground(Mended mended);
    void take(DraftKey key, DraftVerdict verdict, std::vector<Draft>& mended);
    void keepMended(std::vector<Draft> mended, Mended what);
    [[nodiscard]] bool isLeft(DraftKey key) const;
    void rebaseAll(Mended mended);

    Session& m_session;
    QString m_name;
    TypingRights m_rights;  // with which one types by it
    std::unique_ptr<Entry> m_rules;
    const Entry* m_entry = nullptr;  // the rules, where one may type
    Records m_drafts;
    std::map<DraftKey, DraftVerdict> m_verdicts;
    std::set<DraftKey> m_offered;
    std::set<DraftKey> m_givenBack;                       // by undo, and not typed into since
    std::map<DraftKey, std::optional<Draft>> m_heldOver;  // what stood where something is held
    std::map<quint64, std::vector<Draft>> m_sent;         // being written, by turn
    std::map<DraftKey, Texts> m_awaited;
    std::map<Texts, DraftKey> m_awaitedKeys;
    std::map<std::int64_t, Texts> m_stoodFor;  // by the id of what was awaited and is there
    QPointer<QObject> m_beginner;
    Fill m_fill;
    std::optional<TypedCell> m_typing;
    quint64 m_turn = 0;
    Mended m_mended = Mended::Stay;  // of the check under way
    QPointer<QObject> m_typist;
    std::function<bool(DraftKey)> m_attended;
    DraftKey m_next = 1;
};

}  // namespace grants::ui
