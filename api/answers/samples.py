"""Questions to begin with."""

# Three that the texts of examples/ answer.
QUESTIONS = (
    "Ai phụ trách kế hoạch bồi dưỡng kỹ năng số ở Mây Ngàn?",
    "Ai chủ trì phiên họp thứ 8 của Ủy ban Quốc gia về chuyển đổi số?",
    "Phường Cửa Mây cam kết gì?",
)
