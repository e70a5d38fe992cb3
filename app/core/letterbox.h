#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace Core {

/// Where other threads leave work for the thread that this object lives in: as a queued call of Qt does, but
/// the work lies in a queue of our own below a std::mutex, and Qt only wakes the thread. So all that passes
/// between threads passes one lock, which a thread sanitizer can see (Qt's own are hidden from it).
///
/// Made, and destroyed, in the thread that does the work, usually as a child of the object that the work is
/// about; what lies in it then is dropped.
class Letterbox : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<void()>;

    /// The way in, for any thread, which may outlive the letterbox.
    class Slot
    {
    public:
        /// Leaves \p work, which is done in the letterbox's thread, in the order in which it came, from its
        /// event loop. \return false where the letterbox has gone; then it will not be done
        bool post(Work work) const;

    private:
        friend class Letterbox;
        struct Content;
        std::shared_ptr<Content> m_content;
    };

    explicit Letterbox(QObject *parent = nullptr);
    ~Letterbox() override;

    [[nodiscard]] const Slot &slot() const { return m_slot; }
    bool post(Work work) const { return m_slot.post(std::move(work)); }
    /// Does all that lies here now, in this call; for the end of the program, when no event loop comes again.
    void empty();

protected:
    void customEvent(QEvent *event) override;

private:
    Slot m_slot;
};

} // namespace Core
